package lectern.anchor.evaluation;

import java.util.EnumMap;
import java.util.Map;

/** Counts what became of trials. */
final class Tally {
    /** What became of a trial. */
    enum Outcome {
        /** Accepted at the right place. */
        RIGHT,
        /** Accepted at another place. */
        WRONG,
        /** Offered at the right place, for a person to look at. */
        SUSPECT,
        /** Offered at another place, for a person to look at. */
        MISLED,
        /** Not found. */
        MISSING
    }

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int all;

    void add(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
        all++;
    }

    void add(Tally other) {
        other.counts.forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
        all += other.all;
    }

    int all() {
        return all;
    }

    int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    double share(Outcome outcome) {
        return all == 0 ? 0 : (double) count(outcome) / all;
    }

    /** The share in per cent with its 95 % interval, by E. B. Wilson's score (JASA 22, 1927). */
    String percent(Outcome outcome) {
        double[] interval = interval(outcome);
        return String.format(
                java.util.Locale.ROOT, "%.2f (%.2f–%.2f)", 100 * share(outcome), 100 * interval[0], 100 * interval[1]);
    }

    /** The ends of the share's 95 % interval. */
    double[] interval(Outcome outcome) {
        double z = 1.96;
        double n = Math.max(1, all);
        double p = share(outcome);
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        return new double[] {Math.max(0, middle - half), Math.min(1, middle + half)};
    }
}
