package lectern.classroom;

/**
 * A figure with its interval of 95 % confidence, each known or not for itself.
 *
 * @param low the interval's lower end
 * @param high its upper end
 */
public record Estimate(Figure value, Figure low, Figure high) {
    /** A figure of which nothing is known. */
    static Estimate none(Reason reason) {
        return without(Figure.none(reason), reason);
    }

    /** A figure without an interval. */
    static Estimate without(Figure value, Reason reason) {
        return new Estimate(value, Figure.none(reason), Figure.none(reason));
    }

    static Estimate of(double value, double low, double high) {
        return new Estimate(Figure.of(value), Figure.of(low), Figure.of(high));
    }
}
