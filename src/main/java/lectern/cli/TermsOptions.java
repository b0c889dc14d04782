package lectern.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lectern.marking.Scheme;
import lectern.model.Header;
import lectern.quiz.Terms;
import picocli.CommandLine.Option;

/** On what terms a quiz is taken. */
final class TermsOptions {
    @Option(
            names = "--exam",
            description = "As an exam: nothing is told before the end; answers stand on a sheet, to be changed until it"
                    + " is handed in.")
    boolean exam;

    @Option(
            names = "--time",
            paramLabel = "T",
            description = "How long an exam may take, such as 20m, 1h30m or 90s; at its end it is handed in.")
    String time = "";

    @Option(
            names = "--extra-time",
            paramLabel = "NAME=T",
            split = ",",
            hideParamSyntax = true,
            description = "More time for a name, such as Ann=25%% or Ann=10m; it counts if --name is that name.")
    List<String> extraTime = new ArrayList<>();

    @Option(
            names = "--pass",
            paramLabel = "P",
            description = "The pass mark, such as 60%%; to miss it gives exit code 1.")
    String pass = "";

    @Option(
            names = "--open-book",
            description = "The article stands beside the question, unmarked; such answers do not move the schedule.")
    boolean openBook;

    @Option(
            names = "--certainty",
            description = "You say how sure you are: right earns 1, 2 or 3 times the points, wrong 0, -2 or -6 times.")
    boolean certainty;

    @Option(
            names = "--negative",
            description = "A wrong choice of one among k options takes 1/(k-1) of its points off.")
    boolean negative;

    @Option(
            names = "--hint-cost",
            paramLabel = "P",
            description = "What a hint takes off the points of its question, such as 25%%; nothing if not given.")
    String hintCost = "";

    @Option(
            names = "--points",
            paramLabel = "A,B,C",
            description = "The points of a question of level 1, 2 and 3, such as 1,2,3; 1,1,1 if not given.")
    String points = "";

    @Option(names = "--name", paramLabel = "WHO", description = "Who takes the quiz, for the results.")
    String name = "";

    /** Whether nothing was said that another quiz would need. */
    boolean isNothing() {
        return !exam
                && time.isEmpty()
                && extraTime.isEmpty()
                && pass.isEmpty()
                && !openBook
                && !certainty
                && !negative
                && hintCost.isEmpty()
                && points.isEmpty()
                && name.isEmpty();
    }

    Terms terms() {
        if (!exam && !(time.isEmpty() && extraTime.isEmpty())) {
            throw new Complaint("only an exam has a time limit: add --exam, or leave --time out.");
        }
        if (certainty && negative) {
            throw new Complaint("--certainty has penalties of its own: leave --negative out.");
        }
        if (!extraTime.isEmpty() && time.isEmpty()) {
            throw new Complaint("--extra-time adds to --time: give both.");
        }
        if (exam && !hintCost.isEmpty()) {
            throw new Complaint("an exam has no hints: leave --hint-cost out.");
        }
        return new Terms(
                exam, openBook, scheme(), limit(), share("--pass", pass).doubleValue(), name.strip());
    }

    private Scheme scheme() {
        return new Scheme(levelPoints(), share("--hint-cost", hintCost), negative, certainty);
    }

    private List<Integer> levelPoints() {
        if (points.isEmpty()) {
            return Scheme.USUAL.levelPoints();
        }
        List<Integer> each = Arrays.stream(points.split(",", -1))
                .map(typed -> Numbers.count("--points", typed, 1))
                .toList();
        if (each.size() != Header.HIGHEST_LEVEL || each.stream().anyMatch(one -> one > Scheme.MOST_POINTS)) {
            throw new Complaint("--points takes three whole numbers from 1 to " + Scheme.MOST_POINTS
                    + ", one for each level, such as 1,2,3, not '" + points + "'.");
        }
        return each;
    }

    /** A share of the whole, 0 to 1; 0 if nothing was typed. */
    private static BigDecimal share(String option, String typed) {
        if (typed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return Span.percent(typed)
                .filter(share -> share.compareTo(BigDecimal.ONE) <= 0)
                .orElseThrow(() ->
                        new Complaint(option + " takes a share from 0% to 100%, such as 60%, not '" + typed + "'."));
    }

    private Duration limit() {
        if (time.isEmpty()) {
            return Duration.ZERO;
        }
        Duration limit = Span.time(time)
                .orElseThrow(() -> new Complaint(
                        "--time takes a time such as 20m, 1h30m or 90s, at most a day, not '" + time + "'."));
        for (String extra : extraTime) {
            int at = extra.lastIndexOf('=');
            String who = at < 0 ? "" : extra.substring(0, at).strip();
            if (who.isEmpty()) {
                throw new Complaint(
                        "--extra-time takes a name and a time, such as Ann=25% or Ann=10m, not '" + extra + "'.");
            }
            Duration more = more(extra, extra.substring(at + 1), limit);
            if (who.equals(name.strip())) {
                return limit.plus(more);
            }
        }
        return limit;
    }

    private static Duration more(String whole, String typed, Duration limit) {
        return Span.percent(typed)
                .map(share -> Duration.ofMillis(share.multiply(BigDecimal.valueOf(limit.toMillis()))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()))
                .or(() -> Span.time(typed))
                .orElseThrow(() -> new Complaint(
                        "--extra-time takes a share or a time behind the name, such as Ann=25% or Ann=10m, not '"
                                + whole + "'."));
    }
}
