package lectern.history.jdbc;

import java.nio.file.Path;

/**
 * A damaged history was moved aside, and what could be read of it is in the new one.
 *
 * @param damaged where the damaged file is now
 * @param entries how many could be read
 */
public record Salvaged(Path damaged, long entries) {
    /** What is to be told of it. */
    public String sentence() {
        return "The history was damaged: "
                + (entries == 1 ? "1 entry was" : entries + " entries were")
                + " recovered from it, and the damaged file is kept as " + damaged + ".";
    }
}
