package lectern.history;

/**
 * An entry as a store keeps it: what is searched for apart, the rest as a JSON object. A text that is not there is empty.
 *
 * @param kind a word, such as {@code answer}
 * @param at milliseconds since 1970-01-01T00:00Z
 * @param payload what is special to the kind, a JSON object on one line
 */
public record EntryRow(
        String id, String kind, String run, String bank, String question, long at, String zone, String payload) {}
