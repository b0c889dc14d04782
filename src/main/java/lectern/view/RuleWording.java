package lectern.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lectern.marking.Certainty;
import lectern.marking.Scheme;
import lectern.model.Question;
import lectern.model.QuestionType;
import lectern.quiz.Result;
import lectern.quiz.Score;
import lectern.quiz.Terms;

/** The rule of marking that is in force for a question, in sentences. */
public final class RuleWording {
    private RuleWording() {}

    /** What is to be done and what it earns, with the hint's cost and penalties if there are any. */
    public static String of(Question question, Scheme scheme) {
        String unit = question instanceof Question.Numeric numeric ? numeric.unit() : "";
        return rule(question.type(), unit, scheme.weight(question))
                + penalty(question, scheme)
                + hint(question, scheme)
                + certainty(scheme);
    }

    /** How the points of a whole quiz come about. */
    public static String ofAll(Terms terms) {
        Scheme scheme = terms.scheme();
        String each = scheme.levelPoints().stream().distinct().count() == 1
                ? "Each question counts " + points(scheme.levelPoints().get(0))
                : "Questions of level 1, 2 and 3 count "
                        + scheme.levelPoints().stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + " points";
        String by = terms.exam() ? ", by the answer on the sheet." : ", by its first answer.";
        String hint = scheme.hintCost().signum() == 0
                ? ""
                : " A hint costs " + Score.percent(scheme.hintCost().doubleValue()) + " % of that.";
        String negative = scheme.negative()
                ? " A wrong choice of one among k options takes 1/(k-1) of that off; the total is never under 0."
                : "";
        return each + by + hint + negative + certainty(scheme);
    }

    /** How well people knew what they knew, a sentence for each certainty that was declared. */
    public static List<String> calibration(Result result) {
        return result.byCertainty().entrySet().stream()
                .map(entry -> calibration(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String calibration(Certainty certainty, Score score) {
        String pays = switch (certainty) {
            case SURE -> "Sure: %s right; to say so pays from 80 %% on.";
            case UNSURE -> "Unsure: %s right; to say so pays from 67 %% to 80 %%.";
            default -> "A guess: %s right; to say so pays up to 67 %%.";
        };
        return String.format(Locale.ROOT, pays, Wording.score(score));
    }

    private static String penalty(Question question, Scheme scheme) {
        double off = scheme.penalty(question);
        return scheme.negative() && off > 0 ? " A wrong option takes " + points(off) + " off." : "";
    }

    private static String hint(Question question, Scheme scheme) {
        return scheme.hintCost().signum() == 0 || question.header().hint().isEmpty()
                ? ""
                : " Its hint costs " + Score.percent(scheme.hintCost().doubleValue()) + " % of that.";
    }

    private static String certainty(Scheme scheme) {
        return scheme.certainty()
                ? " How sure you are counts: right 1, 2 or 3 times the points, wrong 0, -2 or -6 times."
                : "";
    }

    /** "1 point", "0.33 points". */
    static String points(double points) {
        String number = Wording.points(points);
        return number + (number.equals("1") ? " point" : " points");
    }

    /** What is to be done with questions of a type, and what that earns where each counts a point. */
    public static String of(QuestionType type) {
        return rule(type, "", 1);
    }

    /**
     * The rule of a type.
     *
     * @param unit that a number is in; empty if in none, or for all units alike
     * @param weight the question's points
     */
    private static String rule(QuestionType type, String unit, int weight) {
        String orNone = points(weight) + " or none";
        String of = weight == 1 ? "." : " of " + points(weight) + ".";
        return switch (type) {
            case SINGLE -> "One option is right: " + orNone + ".";
            case MULTIPLE ->
                "Tick every right option: a right tick earns its share, a wrong one takes its share off" + of;
            case BOOLEAN -> "True or false: " + orNone + ".";
            case SHORT -> "Type the answer: " + orNone + "; capitals do not count, accents do.";
            case NUMERIC -> "Type a number" + (unit.isEmpty() ? "" : " (" + unit + ")") + ": " + orNone + ".";
            case ORDERING -> "Put them in order: each two that stand right to each other earn their share" + of;
            case MATCHING -> "Match them: each right pair earns its share" + of;
            case CLOZE -> "Fill the gaps: each right one earns its share" + of;
        };
    }
}
