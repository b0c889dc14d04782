package lectern.quiz;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import lectern.marking.Certainty;
import lectern.marking.Response;
import lectern.marking.Scheme;

/** Quizzes of every type of question on any terms, and what people and cats do to them. */
public final class RandomEvents {
    private static final List<Handling> HANDLINGS = List.of(Handling.values());
    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());
    private static final List<Scheme> SCHEMES = List.of(
            Scheme.USUAL,
            new Scheme(List.of(1, 2, 5), new BigDecimal("0.25"), true, false),
            new Scheme(List.of(2, 3, 4), BigDecimal.ONE, false, true));

    private RandomEvents() {}

    /** An exam, with a limit or without. */
    public static Quiz exam(Random random) {
        Duration limit = random.nextBoolean() ? Duration.ZERO : Duration.ofSeconds(1 + random.nextInt(600));
        return QuizFixture.everyType().on(new Terms(true, false, scheme(random), limit, random.nextDouble(), ""));
    }

    static Quiz practice(Random random) {
        return QuizFixture.everyType().on(new Terms(false, random.nextBoolean(), scheme(random), Duration.ZERO, 0, ""));
    }

    private static Scheme scheme(Random random) {
        return SCHEMES.get(random.nextInt(SCHEMES.size()));
    }

    /** Anything that can come: of all, answers to the question that is shown are the most frequent. */
    public static Event event(Random random, Session session, Instant at) {
        return switch (random.nextInt(20)) {
            case 0 -> new Event.Skip(at);
            case 1 -> new Event.Undo(at);
            case 2 -> new Event.Hint(at);
            case 3 -> new Event.Retry(at);
            case 4 -> new Event.Handle(at, HANDLINGS.get(random.nextInt(HANDLINGS.size())));
            case 5, 6 -> new Event.Flag(at);
            case 7, 8 -> new Event.GoTo(at, random.nextInt(session.quiz().size() + 2));
            case 9 -> new Event.Tick(at);
            case 10 -> random.nextInt(6) == 0 ? new Event.HandIn(at) : new Event.Tick(at);
            case 11, 12, 13 -> new Event.Next(at);
            case 14 -> new Event.Answer(at, response(random, random.nextInt(8)), certainty(random));
            default ->
                new Event.Answer(
                        at,
                        response(
                                random,
                                session.shown()
                                        .map(planned -> planned.number() - 1)
                                        .orElse(0)),
                        certainty(random));
        };
    }

    private static Certainty certainty(Random random) {
        return CERTAINTIES.get(random.nextInt(CERTAINTIES.size()));
    }

    /** One that may fit a type, in the sample bank's order of questions, or may be out of its bounds. */
    private static Response response(Random random, int type) {
        if (random.nextInt(8) == 0) {
            return new Response.DontKnow();
        }
        return switch (type) {
            case 0 -> Response.Chosen.of(random.nextInt(6) - 1);
            case 1 ->
                new Response.Chosen(new TreeSet<>(
                        random.ints(random.nextInt(5), 0, 6).boxed().toList()));
            case 2 -> Response.Chosen.of(random.nextInt(3));
            case 3 -> typed(random, "Ada Holm", "Ada Hoolm", "", "Jon Bell", "\u0000");
            case 4 -> typed(random, "31", "3.1e1 years", "thirty", "30", " ");
            case 5 ->
                new Response.Ordered(List.of(
                                List.of(0, 1, 2),
                                List.of(2, 1, 0),
                                List.of(1, 2, 0),
                                List.of(0, 0, 1),
                                List.<Integer>of())
                        .get(random.nextInt(5)));
            case 6 ->
                new Response.Matched(IntStream.range(0, 2)
                        .mapToObj(i -> random.nextInt(5) - 1)
                        .toList());
            default ->
                new Response.Filled(
                        List.of(List.of("ship"), List.of("\\n\n"), List.of(""), List.of("a", "b"), List.<String>of())
                                .get(random.nextInt(5)));
        };
    }

    private static Response typed(Random random, String... texts) {
        return new Response.Typed(texts[random.nextInt(texts.length)]);
    }
}
