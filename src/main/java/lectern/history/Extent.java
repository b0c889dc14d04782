package lectern.history;

import java.util.Optional;

/**
 * How much a history has of a bank up to a position: it is another where anything of that was taken away, or where it is
 * another history.
 *
 * @param entries how many
 * @param last the name of the entry at that position; empty if none of the bank is there
 */
public record Extent(long entries, Optional<EntryId> last) {}
