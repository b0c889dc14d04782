package lectern.front.plain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lectern.front.Journal;
import lectern.front.Reports;
import lectern.front.SessionRunner;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.quiz.Session;

/** A quiz that was taken in lines: what was written, how it ended, what was reported. */
record Played(String output, PlainQuiz.Ending ending, List<String> reports) {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** A quiz of these questions, each with its options in the order of the bank. */
    static Taker quiz(Question... questions) {
        List<Planned> plan = IntStream.range(0, questions.length)
                .mapToObj(i -> new Planned(i + 1, questions[i], order(questions[i])))
                .toList();
        return new Taker(new Quiz(SmallBank.BANK, 7, plan), new PlainQuiz.Manner(false, false), false);
    }

    private static List<Integer> order(Question question) {
        return question instanceof Question.Choice choice
                ? IntStream.range(0, choice.options().size()).boxed().toList()
                : List.of();
    }

    List<String> lines() {
        return output.lines().toList();
    }

    /** What was written after the last line that begins so, that line included. */
    String from(String beginning) {
        int at = output.lastIndexOf("\n" + beginning);
        return at < 0 ? "" : output.substring(at + 1);
    }

    /** Someone about to take a quiz. */
    record Taker(Quiz quiz, PlainQuiz.Manner manner, boolean reportsFail) {
        Taker onTerminal() {
            return new Taker(quiz, new PlainQuiz.Manner(true, manner.retry()), reportsFail);
        }

        Taker withRetry() {
            return new Taker(quiz, new PlainQuiz.Manner(manner.terminal(), true), reportsFail);
        }

        Taker whereReportsFail() {
            return new Taker(quiz, manner, true);
        }

        Played types(String... lines) {
            StringBuilder typed = new StringBuilder();
            for (String line : lines) {
                typed.append(line).append('\n');
            }
            return sends(typed.toString().getBytes(StandardCharsets.UTF_8));
        }

        Played sends(byte[] input) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            List<String> kept = new ArrayList<>();
            Reports reports = (at, bank, question, words) -> {
                if (reportsFail) {
                    throw new IOException("the disk is full");
                }
                kept.add(question + ": " + words);
                return "/data/reports.jsonl";
            };
            SessionRunner runner = new SessionRunner(Session.start(quiz, NOON), Journal.NONE);
            InstantSource clock = InstantSource.fixed(NOON);
            PlainQuiz.Ending ending = new PlainQuiz(
                            runner,
                            new PlainInput(new ByteArrayInputStream(input)),
                            new PlainOutput(bytes),
                            reports,
                            clock,
                            manner)
                    .run(List.of());
            return new Played(bytes.toString(StandardCharsets.UTF_8), ending, kept);
        }
    }
}
