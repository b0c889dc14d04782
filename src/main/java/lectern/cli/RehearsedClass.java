package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import lectern.classroom.Attempt;
import lectern.classroom.AttemptItem;
import lectern.classroom.BankDigest;
import lectern.classroom.Occasion;
import lectern.classroom.file.ResultsCsv;
import lectern.classroom.file.ResultsJson;
import lectern.marking.Certainty;
import lectern.marking.Marking;
import lectern.marking.Response;
import lectern.marking.ResponseText;
import lectern.marking.Scheme;
import lectern.model.Bank;
import lectern.model.Question;

/** The results files of a class of four, for {@link Rehearsal} to gather. */
record RehearsedClass(Bank bank) {
    private static final int LEARNERS = 4;

    /** Writes them, in both forms. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < LEARNERS; i++) {
            Attempt attempt = attempt(i);
            Path file = folder.resolve(attempt.name() + (i % 2 == 0 ? ".json" : ".csv"));
            Files.writeString(file, i % 2 == 0 ? ResultsJson.of(attempt) : ResultsCsv.of(attempt));
        }
    }

    private Attempt attempt(int learner) {
        List<Question> questions = bank.questions().stream()
                .filter(Question.SingleChoice.class::isInstance)
                .limit(LEARNERS)
                .toList();
        List<AttemptItem> items = IntStream.range(0, questions.size())
                .mapToObj(i -> item(questions.get(i), i % 2 == 0 ? learner % 2 : learner / 2))
                .toList();
        return new Attempt(
                "learner" + learner,
                bank.id(),
                BankDigest.of(bank),
                1,
                Occasion.EXAM,
                Instant.EPOCH,
                Instant.EPOCH,
                true,
                Scheme.USUAL.toString(),
                items);
    }

    private static AttemptItem item(Question question, int option) {
        Response response = Response.Chosen.of(option);
        double credit = Marking.mark(question, response).orElseThrow().fraction();
        return new AttemptItem(
                question.id(),
                question.type(),
                ResponseText.of(response).value(),
                "",
                credit,
                credit,
                1,
                Duration.ZERO,
                Certainty.UNDECLARED,
                false);
    }
}
