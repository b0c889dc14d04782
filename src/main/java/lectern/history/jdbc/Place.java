package lectern.history.jdbc;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where a history lies.
 *
 * @param file absolute; it and its folder need not be there yet
 * @param cache a folder of ours for what can be made anew, absolute
 * @param patience how long to wait for another program that has locked the file
 */
public record Place(Path file, Path cache, Duration patience) {
    /** The usual patience: longer than any transaction of ours takes, short enough to sit through. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

    public Place {
        if (!file.isAbsolute() || !cache.isAbsolute() || patience.isNegative()) {
            throw new IllegalArgumentException(file + ", " + cache + ", " + patience);
        }
    }

    /** A file beside the history whose name goes on. */
    Path beside(String suffix) {
        return file.resolveSibling(name() + suffix);
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    Path folder() {
        return file.resolveSibling("");
    }
}
