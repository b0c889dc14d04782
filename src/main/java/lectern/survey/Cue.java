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
import lectern.survey.Look.Choice;

/**
 * A cue that a test-wise guesser goes by in a single choice: take the option that has most of something.
 *
 * <p>Source: Millman, Bishop and Ebel (1965), "An analysis of test-wiseness"; NBME guide, "issues related to
 * test-wiseness".
 */
enum Cue {
    LONGEST("the longest option"),
    SHORTEST("the shortest option"),
    ALL_OF("the option with \"all of\""),
    CONVERGENCE("the option that shares most words with the others"),
    STEM_OVERLAP("the option that shares most words with the stem"),
    CAPITALS("the option with most capitals and digits"),
    COMMAS("the option with most commas"),
    NOT_ABSOLUTE("the only option without an absolute term"),
    LARGEST("the largest number"),
    SMALLEST("the smallest number"),
    MIDDLE("the number nearest to the mean");

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

    private final String title;

    Cue(String title) {
        this.title = title;
    }

    /** The option that it picks, as in "the longest option". */
    String title() {
        return title;
    }

    /** The one option that has most; empty if several have, or the cue says nothing. */
    Optional<Choice> pick(Look look) {
        double[] all = scores(look);
        int best = 0;
        boolean alone = all.length > 0;
        for (int i = 1; i < all.length; i++) {
            int order = Double.compare(all[i], all[best]);
            alone = order > 0 || (alone && order < 0);
            best = order > 0 ? i : best;
        }
        return alone ? Optional.of(look.options().get(best)) : Optional.empty();
    }

    /** How much each option has of what is looked for; empty if the cue says nothing about the question. */
    private double[] scores(Look look) {
        boolean ofNumbers = this == LARGEST || this == SMALLEST || this == MIDDLE;
        List<BigDecimal> numbers = ofNumbers ? numbers(look) : List.of();
        if (ofNumbers && numbers.isEmpty()) {
            return new double[0];
        }
        BigDecimal mean = this == MIDDLE ? mean(numbers) : BigDecimal.ZERO;
        Map<String, Integer> shared = this == CONVERGENCE ? optionsByWord(look) : Map.of();
        double[] scores = new double[look.options().size()];
        for (int i = 0; i < scores.length; i++) {
            Choice option = look.options().get(i);
            scores[i] = switch (this) {
                case LONGEST -> length(option);
                case SHORTEST -> -length(option);
                case ALL_OF -> hasAllOf(option.words()) ? 1 : 0;
                case CONVERGENCE -> convergence(option, shared);
                case STEM_OVERLAP -> stemOverlap(option, look);
                case CAPITALS -> capitals(option.text());
                case COMMAS -> commas(option.text());
                case NOT_ABSOLUTE -> Collections.disjoint(option.words(), ABSOLUTE) ? 1 : 0;
                case LARGEST -> numbers.get(i).doubleValue();
                case SMALLEST -> -numbers.get(i).doubleValue();
                case MIDDLE -> -numbers.get(i).subtract(mean).abs().doubleValue();
            };
        }
        return scores;
    }

    private static int length(Choice option) {
        return option.text().codePointCount(0, option.text().length());
    }

    private static int capitals(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            count += Character.isUpperCase(c) || Character.isDigit(c) ? 1 : 0;
        }
        return count;
    }

    private static int commas(String text) {
        int count = 0;
        for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
            count++;
        }
        return count;
    }

    private static boolean hasAllOf(List<String> words) {
        int at = words.indexOf("all");
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("of");
    }

    /** In how many options each word stands. */
    private static Map<String, Integer> optionsByWord(Look look) {
        Map<String, Integer> options = new HashMap<>();
        for (Choice option : look.options()) {
            for (String word : option.different()) {
                options.put(word, options.getOrDefault(word, 0) + 1);
            }
        }
        return options;
    }

    /** The sum over the option's different words of the other options that have the word too. */
    private static int convergence(Choice option, Map<String, Integer> optionsByWord) {
        int others = 0;
        for (String word : option.different()) {
            others += optionsByWord.getOrDefault(word, 1) - 1;
        }
        return others;
    }

    private static int stemOverlap(Choice option, Look look) {
        int shared = 0;
        for (String word : option.different()) {
            shared += look.stem().contains(word) ? 1 : 0;
        }
        return shared;
    }

    /** The options' numbers; none unless all options are numbers, three or more. */
    private static List<BigDecimal> numbers(Look look) {
        if (look.options().size() < 3) {
            return List.of();
        }
        List<BigDecimal> numbers = new ArrayList<>();
        for (Choice option : look.options()) {
            if (option.amount().isEmpty()) {
                return List.of();
            }
            numbers.add(option.amount().get().number());
        }
        return numbers;
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            sum = sum.add(number);
        }
        return sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
    }
}
