package lectern.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lectern.marking.Certainty;
import lectern.marking.Scheme;
import lectern.model.Question;
import lectern.quiz.Result;
import lectern.quiz.Score;
import lectern.quiz.Terms;

/** The rule of marking that is in force for a question, in sentences. */
public final class RuleWording {
    private RuleWording() {}

    /** What is to be done and what it earns, with the hint's cost and penalties if there are any. */
    public static String of(Question question, Scheme scheme) {
        return question.accept(new Rule(scheme))
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

    private record Rule(Scheme scheme) implements Question.Visitor<String> {
        @Override
        public String singleChoice(Question.SingleChoice question) {
            return "One option is right: " + orNone(question);
        }

        @Override
        public String multipleResponse(Question.MultipleResponse question) {
            return "Tick every right option: a right tick earns its share, a wrong one takes its share off"
                    + of(question);
        }

        @Override
        public String trueFalse(Question.TrueFalse question) {
            return "True or false: " + orNone(question);
        }

        @Override
        public String shortAnswer(Question.ShortAnswer question) {
            return "Type the answer: " + points(scheme.weight(question))
                    + " or none; capitals do not count, accents do.";
        }

        @Override
        public String numeric(Question.Numeric question) {
            String unit = question.unit().isEmpty() ? "" : " (" + question.unit() + ")";
            return "Type a number" + unit + ": " + orNone(question);
        }

        @Override
        public String ordering(Question.Ordering question) {
            return "Put them in order: each two that stand right to each other earn their share" + of(question);
        }

        @Override
        public String matching(Question.Matching question) {
            return "Match them: each right pair earns its share" + of(question);
        }

        @Override
        public String cloze(Question.Cloze question) {
            return "Fill the gaps: each right one earns its share" + of(question);
        }

        private String orNone(Question question) {
            return points(scheme.weight(question)) + " or none.";
        }

        private String of(Question question) {
            int weight = scheme.weight(question);
            return weight == 1 ? "." : " of " + points(weight) + ".";
        }
    }
}
