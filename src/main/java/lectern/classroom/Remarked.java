package lectern.classroom;

import java.util.List;

/**
 * An attempt after it was marked again.
 *
 * @param handed with the marks that hold now
 * @param isMarked whether its scheme could be read; if not, nothing was marked again
 */
record Remarked(Handed handed, boolean isMarked, List<Disagreement> disagreements) {
    Remarked {
        disagreements = List.copyOf(disagreements);
    }
}
