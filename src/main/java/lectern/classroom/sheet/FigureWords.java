package lectern.classroom.sheet;

import lectern.classroom.Cohort;
import lectern.classroom.Estimate;
import lectern.classroom.Figure;
import lectern.quiz.Score;

/** Figures in words, in whole per cent. */
final class FigureWords {
    private FigureWords() {}

    /** "83 % (95 %: 70 to 91 %)", "83 %", or "none: everyone has the same mark". */
    static String of(Estimate estimate) {
        String value = of(estimate.value());
        return estimate.low() instanceof Figure.Known low && estimate.high() instanceof Figure.Known high
                ? value + " (95 %: " + percent(low.value()) + " to " + percent(high.value()) + " %)"
                : value;
    }

    /** "83 %", or "none: everyone has the same mark". */
    static String of(Figure figure) {
        return figure instanceof Figure.Known known ? percent(known.value()) + " %" : "none: " + reason(figure);
    }

    /** Why there is no number; empty if there is one. */
    static String reason(Figure figure) {
        return figure instanceof Figure.Unknown unknown ? unknown.reason().words() : "";
    }

    /** "3 (13 %)". */
    static String share(int count, int all) {
        return count + " (" + (all == 0 ? 0 : percent(100.0 * count / all)) + " %)";
    }

    /** Why figures are muted. */
    static String muted(int attempts) {
        return "Too few attempts (" + attempts + " of " + Cohort.FEWEST + ") to rely on";
    }

    private static int percent(double percent) {
        return Score.percent(percent / 100);
    }
}
