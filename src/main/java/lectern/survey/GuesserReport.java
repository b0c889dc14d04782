package lectern.survey;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lectern.model.QuestionId;

/** Writes the guesser's scores as a table in plain text. */
public final class GuesserReport {
    private static final String ROW = "%-50s %5s %5s %6s %6s %8s %8s%s";

    private GuesserReport() {}

    /** A line a cue, then the questions that drive each cue that beats chance; each line ends with a line feed. */
    public static String render(Guesser guesser) {
        StringBuilder out = new StringBuilder("What a guesser gets right who has read nothing and always takes:\n\n");
        line(out, ROW, "", "items", "hits", "share", "chance", "p", "p (Holm)", "");
        for (CueScore score : guesser.scores()) {
            line(
                    out,
                    ROW,
                    score.cue(),
                    score.items(),
                    score.hits(),
                    score.items() == 0 ? "-" : percent((double) score.hits() / score.items()),
                    score.items() == 0 ? "-" : percent(score.chance()),
                    score.items() == 0 ? "-" : probability(score.p()),
                    score.items() == 0 ? "-" : probability(score.adjusted()),
                    score.beatsChance() ? "  beats chance" : "");
        }
        List<CueScore> beating =
                guesser.scores().stream().filter(CueScore::beatsChance).toList();
        out.append('\n');
        if (beating.isEmpty()) {
            out.append("No cue beats chance.\n");
        }
        for (CueScore score : beating) {
            out.append("Right by ").append(score.cue()).append(": ");
            out.append(score.drivers().stream().map(QuestionId::value).collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return out.toString();
    }

    /** A score in words, as in "9 of 12 questions (75 %; chance is 25 %, p = 0.0004)". */
    public static String share(CueScore score) {
        return score.hits() + " of " + score.items() + " questions ("
                + percent((double) score.hits() / score.items()) + "; chance is " + percent(score.chance()) + ", p = "
                + probability(score.adjusted()) + ")";
    }

    private static void line(StringBuilder out, String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values).stripTrailing()).append('\n');
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String probability(double p) {
        return p > 0 && p < 0.0001 ? "<0.0001" : String.format(Locale.ROOT, "%.4f", p);
    }
}
