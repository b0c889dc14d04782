package lectern.history;

/**
 * An entry as it stands in a history.
 *
 * @param position its place in the order of keeping, from 1, with gaps; good only for the history that it was read from
 */
public record Recorded(long position, Entry entry) {}
