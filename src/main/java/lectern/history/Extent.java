package lectern.history;

import java.util.Optional;

/**
 * How much a history has up to a position: it is another where anything of that was taken away, or where it is another
 * history.
 *
 * @param entries how many, of all banks
 * @param last the name of the entry at that position; empty if none is there
 */
public record Extent(long entries, Optional<EntryId> last) {}
