package lectern.statistics;

import lectern.marking.Certainty;

/**
 * How right someone was who was so certain.
 *
 * @param answers with that certainty
 * @param millionths the sum of their marks, in millionths of a full one: whole numbers, so that what is added can be
 *     taken away again
 */
public record Calibration(Certainty certainty, int answers, long millionths) {
    private static final double FULL = 1_000_000;

    /** Of no answers. */
    static Calibration none(Certainty certainty) {
        return new Calibration(certainty, 0, 0);
    }

    /** The mean mark, 0 to 1; not a number without answers. */
    public double share() {
        return millionths / FULL / answers;
    }

    Calibration with(double mark, int sign) {
        return new Calibration(certainty, answers + sign, millionths + sign * Math.round(mark * FULL));
    }
}
