package lectern.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import lectern.survey.Look.Choice;

/**
 * A cue that a test-wise guesser goes by in a single choice: take the option that has most of something.
 *
 * <p>Source: Millman, Bishop and Ebel (1965), "An analysis of test-wiseness"; NBME guide, "issues related to
 * test-wiseness".
 *
 * @param title the option that it picks, as in "the longest option"
 * @param scores how much of it each option has; empty if the cue says nothing about the question
 */
record Cue(String title, Function<Look, double[]> scores) {
    private static final Set<String> ABSOLUTE = Set.of(
            "all",
            "always",
            "any",
            "cannot",
            "completely",
            "entirely",
            "every",
            "everybody",
            "everyone",
            "everything",
            "must",
            "never",
            "no",
            "nobody",
            "none",
            "nothing",
            "nowhere",
            "only",
            "totally");

    /** All cues that speak of the options of a single choice. */
    static final List<Cue> ALL = List.of(
            each(
                    "the longest option",
                    option -> option.text().codePointCount(0, option.text().length())),
            each(
                    "the shortest option",
                    option -> -option.text().codePointCount(0, option.text().length())),
            each("the option with \"all of\"", option -> hasAllOf(option.words()) ? 1 : 0),
            new Cue("the option that shares most words with the others", Cue::convergence),
            new Cue("the option that shares most words with the stem", Cue::stemOverlap),
            each(
                    "the option with most capitals and digits",
                    option -> count(option.text(), c -> Character.isUpperCase(c) || Character.isDigit(c))),
            each("the option with most commas", option -> count(option.text(), c -> c == ',')),
            each(
                    "the only option without an absolute term",
                    option -> Collections.disjoint(option.words(), ABSOLUTE) ? 1 : 0),
            new Cue("the largest number", look -> numbers(look, (number, mean) -> number.doubleValue())),
            new Cue("the smallest number", look -> numbers(look, (number, mean) -> -number.doubleValue())),
            new Cue(
                    "the number nearest to the mean",
                    look -> numbers(
                            look, (number, mean) -> -number.subtract(mean).abs().doubleValue())));

    /** The one option that has most; empty if several have, or the cue says nothing. */
    Optional<Choice> pick(Look look) {
        double[] all = scores.apply(look);
        int best = 0;
        boolean alone = all.length > 0;
        for (int i = 1; i < all.length; i++) {
            int order = Double.compare(all[i], all[best]);
            alone = order > 0 || (alone && order < 0);
            best = order > 0 ? i : best;
        }
        return alone ? Optional.of(look.options().get(best)) : Optional.empty();
    }

    private static Cue each(String title, ToDoubleFunction<Choice> score) {
        return new Cue(title, look -> scores(look.options(), score));
    }

    private static <T> double[] scores(List<T> options, ToDoubleFunction<T> score) {
        double[] scores = new double[options.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score.applyAsDouble(options.get(i));
        }
        return scores;
    }

    private static int count(String text, IntPredicate wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            count += wanted.test(text.codePointAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean hasAllOf(List<String> words) {
        int at = words.indexOf("all");
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("of");
    }

    /** For each option, the sum over its different words of the other options that have the word too. */
    private static double[] convergence(Look look) {
        Map<String, Integer> options = new HashMap<>();
        for (Choice option : look.options()) {
            for (String word : option.different()) {
                options.merge(word, 1, Integer::sum);
            }
        }
        return scores(look.options(), option -> {
            int others = 0;
            for (String word : option.different()) {
                others += options.getOrDefault(word, 1) - 1;
            }
            return others;
        });
    }

    private static double[] stemOverlap(Look look) {
        return scores(look.options(), option -> {
            int shared = 0;
            for (String word : option.different()) {
                shared += look.stem().contains(word) ? 1 : 0;
            }
            return shared;
        });
    }

    private interface OfNumber {
        double score(BigDecimal number, BigDecimal mean);
    }

    /** Scores where all options are numbers, three or more. */
    private static double[] numbers(Look look, OfNumber score) {
        if (look.options().size() < 3) {
            return new double[0];
        }
        List<BigDecimal> numbers = new ArrayList<>();
        for (Choice option : look.options()) {
            if (option.amount().isEmpty()) {
                return new double[0];
            }
            numbers.add(option.amount().get().number());
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
        return scores(numbers, number -> score.score(number, mean));
    }
}
