package lectern.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Question;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What blind strategies earn on the mean, type by type, before a total is kept from falling under 0:
 * {@value #ATTEMPTS} attempts each, seed {@value #SEED}.
 *
 * <p>The tolerance is four standard errors of the mean, s/√n, which for marks of 0 and 1 is the binomial √(p(1 − p)/n).
 * What is to be expected is worked out apart from the rules, by a formula or by enumeration.
 */
@Tag("once")
class SimulatedAttemptsTest {
    private static final int ATTEMPTS = 10_000;
    private static final long SEED = 20_260_301;
    private static final double STANDARD_ERRORS = 4;

    private static final Header HEADER = SampleBank.NAME.header();
    private static final Scheme NEGATIVE = new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, true, false);
    private static final Question.TrueFalse STATEMENT = new Question.TrueFalse(HEADER, true);
    private static final Question.Cloze GAPS = new Question.Cloze(
            HEADER,
            List.of(new Question.Gap(List.of("oil")), new Question.Words(" and "), new Question.Gap(List.of("31"))));

    /** Someone who answers a question in a way of their own, and what that should earn on the mean. */
    private record Strategy(
            String name, Question question, Scheme scheme, double expected, Function<Random, Response> response) {
        Strategy(String name, Question question, double expected, Function<Random, Response> response) {
            this(name, question, Scheme.USUAL, expected, response);
        }

        @Override
        public String toString() {
            return name + ", seed " + SEED;
        }
    }

    static Stream<Strategy> strategies() {
        List<Strategy> all = new ArrayList<>();
        for (int options = 2; options <= 6; options++) {
            Question question = single(options);
            int count = options;
            Function<Random, Response> any = random -> Response.Chosen.of(random.nextInt(count));
            all.add(new Strategy("any of " + count + " options", question, 1.0 / count, any));
            all.add(new Strategy("any of " + count + " options, wrong ones cost", question, NEGATIVE, 0, any));
        }
        Function<Random, Response> either = random -> Response.Chosen.of(random.nextInt(2));
        all.add(new Strategy("true or false", STATEMENT, 0.5, either));
        all.add(new Strategy("true or false, wrong ones cost", STATEMENT, NEGATIVE, 0, either));
        for (int keys = 1; keys <= 4; keys++) {
            String of = keys + " keys of 5 options: ";
            Question question = multiple(keys, 5);
            all.add(new Strategy(of + "all", question, 0, random -> Response.Chosen.of(0, 1, 2, 3, 4)));
            all.add(new Strategy(of + "any", question, anyTicks(keys, 5 - keys), random -> ticks(random, 5)));
            all.add(new Strategy(
                    of + "any one",
                    question,
                    (double) keys / 5 / keys,
                    random -> Response.Chosen.of(random.nextInt(5))));
        }
        for (int things = 2; things <= 6; things++) {
            int count = things;
            all.add(new Strategy(
                    "any order of " + count,
                    ordering(count),
                    0.5,
                    random -> new Response.Ordered(shuffled(random, count))));
        }
        for (int spare = 0; spare <= 2; spare++) {
            int choices = 4 + spare;
            String of = "4 pairs, " + spare + " to spare: ";
            Question question = matching(4, spare);
            all.add(new Strategy(
                    of + "each right side once",
                    question,
                    meanOfMatches(4, choices),
                    random -> new Response.Matched(shuffled(random, choices).subList(0, 4))));
            all.add(new Strategy(
                    of + "any right side for each",
                    question,
                    1.0 / choices,
                    random -> new Response.Matched(
                            random.ints(4, 0, choices).boxed().toList())));
            all.add(new Strategy(
                    of + "the same for all",
                    question,
                    1.0 / choices,
                    random -> new Response.Matched(Collections.nCopies(4, random.nextInt(choices)))));
            all.add(new Strategy(
                    of + "the same for all, one that belongs",
                    question,
                    0.25,
                    random -> Response.Matched.of(2, 2, 2, 2)));
        }
        all.add(new Strategy(
                "any number to 100",
                new Question.Numeric(HEADER, new BigDecimal("31"), BigDecimal.ZERO, ""),
                0.01,
                random -> new Response.Typed(String.valueOf(1 + random.nextInt(100)))));
        all.add(new Strategy(
                "any number to 100 in each gap",
                GAPS,
                0.5 / 100,
                random -> Response.Filled.of(
                        String.valueOf(1 + random.nextInt(100)), String.valueOf(1 + random.nextInt(100)))));
        return Stream.concat(all.stream(), nothing());
    }

    private static Stream<Strategy> nothing() {
        return Stream.of(
                new Strategy("no option", single(4), 0, random -> Response.Chosen.of()),
                new Strategy(
                        "no option where wrong ones cost", single(4), NEGATIVE, 0, random -> new Response.DontKnow()),
                new Strategy("neither true nor false", STATEMENT, 0, random -> Response.Chosen.of()),
                new Strategy("no tick", multiple(2, 5), 0, random -> Response.Chosen.of()),
                new Strategy("nothing typed", SampleBank.NAME, 0, random -> new Response.Typed(" ")),
                new Strategy("no number", SampleBank.YEARS, 0, random -> new Response.Typed("")),
                new Strategy("nothing put in order", ordering(4), 0, random -> new Response.DontKnow()),
                new Strategy("nothing matched", matching(3, 1), 0, random -> Response.Matched.of(-1, -1, -1)),
                new Strategy("nothing filled in", GAPS, 0, random -> Response.Filled.of("", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strategies")
    void a_strategy_earns_on_the_mean_what_the_rules_say(Strategy strategy) {
        Random random = new Random(SEED);
        List<Double> earned = new ArrayList<>();
        for (int i = 0; i < ATTEMPTS; i++) {
            Response response = strategy.response().apply(random);
            Mark mark = Marking.mark(strategy.question(), response).orElseThrow();
            earned.add(strategy.scheme().points(strategy.question(), response, mark, false, Certainty.UNDECLARED));
        }
        double mean = mean(earned);
        double error = standardError(earned);
        System.out.printf(
                Locale.ROOT, "%s: %.4f, error %.4f, expected %.4f%n", strategy, mean, error, strategy.expected());

        // Where nothing is left to chance the error is 0, but for the arithmetic of fractions.
        assertThat(mean).isCloseTo(strategy.expected(), within(STANDARD_ERRORS * error + 1e-9));
    }

    private static double mean(List<Double> earned) {
        return earned.stream().mapToDouble(each -> each).sum() / earned.size();
    }

    private static double standardError(List<Double> earned) {
        double mean = mean(earned);
        double squares = earned.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .sum();
        return Math.sqrt(squares / (earned.size() - 1) / earned.size());
    }

    /** Each option ticked or not by the toss of a coin: the sum over how many of either kind may be ticked. */
    private static double anyTicks(int keys, int distractors) {
        double sum = 0;
        for (int right = 0; right <= keys; right++) {
            for (int wrong = 0; wrong <= distractors; wrong++) {
                double share = (double) right / keys - (double) wrong / distractors;
                sum += ways(keys, right) * ways(distractors, wrong) * Math.max(0, share);
            }
        }
        return sum / (1 << (keys + distractors));
    }

    private static long ways(int of, int some) {
        return some == 0 ? 1 : ways(of, some - 1) * (of - some + 1) / some;
    }

    /** The mean share of pairs that are right over every way to give each left side a right side of its own. */
    private static double meanOfMatches(int pairs, int choices) {
        long[] counts = new long[2];
        count(pairs, choices, List.of(), counts);
        return (double) counts[0] / counts[1] / pairs;
    }

    private static void count(int pairs, int choices, List<Integer> given, long[] counts) {
        if (given.size() == pairs) {
            counts[0] +=
                    IntStream.range(0, pairs).filter(i -> given.get(i) == i).count();
            counts[1]++;
            return;
        }
        for (int choice = 0; choice < choices; choice++) {
            if (!given.contains(choice)) {
                List<Integer> longer = new ArrayList<>(given);
                longer.add(choice);
                count(pairs, choices, longer, counts);
            }
        }
    }

    private static Response ticks(Random random, int options) {
        Set<Integer> ticked = new TreeSet<>();
        for (int option = 0; option < options; option++) {
            if (random.nextBoolean()) {
                ticked.add(option);
            }
        }
        return new Response.Chosen(ticked);
    }

    private static List<Integer> shuffled(Random random, int count) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static Question single(int options) {
        return new Question.SingleChoice(HEADER, options(1, options));
    }

    private static Question multiple(int keys, int options) {
        return new Question.MultipleResponse(HEADER, options(keys, options));
    }

    private static List<Option> options(int keys, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Option.of("option " + i, i < keys))
                .toList();
    }

    private static Question ordering(int things) {
        return new Question.Ordering(
                HEADER, IntStream.range(0, things).mapToObj(i -> "thing " + i).toList());
    }

    private static Question matching(int pairs, int spare) {
        return new Question.Matching(
                HEADER,
                IntStream.range(0, pairs)
                        .mapToObj(i -> new Question.Pair("left " + i, "right " + i))
                        .toList(),
                IntStream.range(0, spare).mapToObj(i -> "spare " + i).toList());
    }
}
