package lectern.classroom;

import java.util.Comparator;

/**
 * An attempt and the file that it was handed in with.
 *
 * @param file as people know it
 */
public record Handed(String file, Attempt attempt) {
    /** By name, then as they were begun; the order in which files are given does not matter. */
    static final Comparator<Handed> ORDER = Comparator.comparing(
                    (Handed handed) -> handed.attempt().name())
            .thenComparing(handed -> handed.attempt().begun())
            .thenComparing(Handed::file);
}
