package lectern.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.marking.Marking;
import lectern.marking.Response;
import lectern.marking.ResponseText;
import lectern.marking.Scheme;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.sample.SampleBank;

/** Attempts made up for tests. */
public final class Attempts {
    public static final Instant BEGUN = Instant.parse("2026-03-01T09:00:00Z");

    private Attempts() {}

    /** A bank of single choices whose key is the first of four options; the articles are those of the sample. */
    public static Bank bank(int size) {
        Passage[] passages = {
            SampleBank.YEAR.header().passages().get(0),
            SampleBank.SEEN.header().passages().get(0),
            SampleBank.SURVIVORS.header().passages().get(0)
        };
        List<Question> questions = IntStream.rangeClosed(1, size)
                .<Question>mapToObj(i -> new Question.SingleChoice(
                        new Header(
                                new QuestionId("q" + i),
                                "What about " + i + "?",
                                "",
                                "",
                                "",
                                List.of(),
                                1,
                                List.of(passages[i % passages.length])),
                        List.of(
                                Option.of("right " + i, true),
                                Option.of("first " + i, false),
                                Option.of("second " + i, false),
                                Option.of("third " + i, false))))
                .toList();
        return new Bank(new BankId("class"), "For a class", SampleBank.BANK.articles(), questions);
    }

    /** An answer to a question, marked as it deserves by the usual scheme. */
    public static AttemptItem item(Question question, Response response, String words) {
        Mark mark = Marking.mark(question, response).orElseThrow();
        return new AttemptItem(
                question.id(),
                question.type(),
                ResponseText.of(response).value(),
                words,
                mark.fraction(),
                Scheme.USUAL.points(question, response, mark, false, Certainty.UNDECLARED),
                Scheme.USUAL.maximum(question),
                Duration.ofMillis(1500),
                Certainty.UNDECLARED,
                false);
    }

    public static Attempt attempt(String name, Bank bank, List<AttemptItem> items) {
        return new Attempt(
                name,
                bank.id(),
                BankDigest.of(bank),
                7,
                Occasion.EXAM,
                BEGUN,
                BEGUN.plusSeconds(600),
                true,
                Scheme.USUAL.toString(),
                items);
    }

    /** An attempt at all questions of {@link #bank}, by the indices of the options chosen. */
    public static Attempt choosing(String name, Bank bank, Integer... options) {
        List<AttemptItem> items = new ArrayList<>();
        for (int i = 0; i < options.length; i++) {
            Question.Choice question = (Question.Choice) bank.questions().get(i);
            items.add(item(
                    question,
                    Response.Chosen.of(options[i]),
                    question.options().get(options[i]).text()));
        }
        return attempt(name, bank, items);
    }

    /** A class of learners who know more or less. */
    public static List<Attempt> random(Bank bank, int learners, long seed) {
        Random random = new Random(seed);
        return IntStream.rangeClosed(1, learners)
                .mapToObj(learner -> {
                    double ability = random.nextDouble();
                    Integer[] options = bank.questions().stream()
                            .map(question -> random.nextDouble() < ability ? 0 : random.nextInt(4))
                            .toArray(Integer[]::new);
                    return choosing("Learner " + learner, bank, options);
                })
                .toList();
    }

    /** Attempts with these marks of 1 point each, a row an attempt, whatever was answered. */
    static List<Attempt> marked(Bank bank, double[][] marks) {
        List<Attempt> attempts = new ArrayList<>();
        for (double[] row : marks) {
            List<AttemptItem> items = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                items.add(item(bank.questions().get(i), Response.Chosen.of(0), "")
                        .marked(Math.max(0, row[i]), row[i], 1));
            }
            attempts.add(attempt("Learner " + attempts.size(), bank, items));
        }
        return attempts;
    }
}
