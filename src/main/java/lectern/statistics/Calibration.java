package lectern.statistics;

import lectern.marking.Certainty;

/**
 * How right someone was who was so certain.
 *
 * @param answers with that certainty
 * @param marks the sum of their marks
 */
public record Calibration(Certainty certainty, int answers, double marks) {
    /** The mean mark, 0 to 1; not a number without answers. */
    public double share() {
        return marks / answers;
    }
}
