package lectern.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.history.Ending;
import lectern.history.Entry;
import lectern.history.EntryIds;
import lectern.history.EntryLine;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.quiz.Quiz;
import lectern.schedule.Fsrs6;
import lectern.study.Draw;
import lectern.study.Grading;

/** Writes the history of someone who studied for years, always the same. For people, no test; see src/bench/README.md. */
final class MadeUpHistory {
    private static final int ANSWERS_A_RUN = 20;
    private static final Duration YEARS = Duration.ofDays(3 * 365);
    private static final Instant END = Instant.parse("2026-11-01T08:00:00Z");
    private static final Duration A_QUESTION = Duration.ofSeconds(8);
    private static final double RIGHT = 0.88;

    private final Random random = new Random(11);
    private final Bank bank;
    private Instant now = END.minus(YEARS);

    private MadeUpHistory(Bank bank) {
        this.bank = bank;
    }

    /**
     * Writes it as it is exported: runs of study of 20 questions each, drawn by chance from all; 88 % are known, and in the
     * last tenth of the runs all, so that little is due at the end.
     *
     * @param args the folder of a bank of single choices whose first option is the key, the file, and how many answers
     */
    public static void main(String[] args) throws IOException {
        Bank bank = new DiskShelf().open(new BankChoice.InFolder(Path.of(args[0]), "argument"));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            new MadeUpHistory(bank).write(out, Integer.parseInt(args[2]) / ANSWERS_A_RUN);
        }
    }

    private void write(BufferedWriter out, int runs) throws IOException {
        List<Question> questions = bank.questions().stream().toList();
        Recording.Maker maker = new Recording.Maker(
                new EntryIds(random::nextLong),
                () -> now,
                ZoneOffset.UTC,
                Grading.of(Mode.STUDY, false, Fsrs6.VERSION));
        for (int i = 0; i < runs; i++) {
            now = END.minus(YEARS).plus(YEARS.multipliedBy(i).dividedBy(runs));
            List<Question> asked = Stream.generate(() -> questions.get(random.nextInt(questions.size())))
                    .distinct()
                    .limit(ANSWERS_A_RUN)
                    .toList();
            run(out, maker, Draw.inOrder(bank, asked, i), i > runs * 9L / 10);
        }
    }

    private void run(BufferedWriter out, Recording.Maker maker, Quiz quiz, boolean allKnown) throws IOException {
        Recording recording = Recording.begin(maker, quiz, Mode.STUDY);
        write(out, recording.run());
        for (int number = 1; number <= quiz.size(); number++) {
            boolean known = allKnown || random.nextDouble() < RIGHT;
            now = now.plus(A_QUESTION);
            write(
                    out,
                    recording.answer(new Answered(
                            number,
                            0,
                            number,
                            Response.Chosen.of(known ? 0 : 1),
                            known ? Mark.FULL : Mark.NONE,
                            false,
                            now,
                            A_QUESTION)));
        }
        write(out, recording.ended(Ending.FINISHED));
    }

    private static void write(BufferedWriter out, Entry entry) throws IOException {
        out.write(EntryLine.of(entry));
        out.newLine();
    }
}
