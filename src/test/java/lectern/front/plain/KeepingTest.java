package lectern.front.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import lectern.front.Journal;
import lectern.front.NotKept;
import lectern.front.SessionRunner;
import lectern.quiz.Answered;
import lectern.quiz.Noted;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import org.junit.jupiter.api.Test;

/** A quiz in lines whose answers cannot be kept. */
class KeepingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Broken journal = new Broken();

    /** A journal that keeps nothing for a while. */
    private static final class Broken implements Journal {
        private final List<String> told = new ArrayList<>();
        private int failures = 1;
        private boolean unkept;
        private boolean prepared;

        @Override
        public void prepare() {
            prepared = true;
        }

        @Override
        public List<String> news() {
            return List.of();
        }

        @Override
        public void keep(Quiz quiz, Answered answer) {
            assertThat(prepared).isTrue();
            if (!unkept && failures-- > 0) {
                throw new NotKept("The disk is full. Make room, then answer again.", new IllegalStateException());
            }
            told.add("answer " + answer.number());
        }

        @Override
        public void retract(Quiz quiz, Answered answer) {}

        @Override
        public void note(Quiz quiz, Noted noted) {}

        @Override
        public void goOnUnkept() {
            unkept = true;
        }

        @Override
        public void leave(boolean finished) {
            told.add(finished ? "finished" : "left");
        }
    }

    private List<String> lines(boolean terminal, String... typed) {
        Quiz quiz = new Quiz(SmallBank.BANK, 7, List.of(new Planned(1, SmallBank.WHEEL, List.of(0, 1))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] input = (String.join("\n", typed) + "\n").getBytes(StandardCharsets.UTF_8);
        new PlainQuiz(
                        new SessionRunner(Session.start(quiz, NOON), journal),
                        new PlainInput(new ByteArrayInputStream(input)),
                        new PlainOutput(bytes),
                        (at, bank, question, words) -> "",
                        InstantSource.fixed(NOON),
                        new PlainQuiz.Manner(terminal, false))
                .run(List.of());
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void whoever_says_no_answers_again() {
        List<String> lines = lines(true, "t", "what", "n", "t", "");

        assertThat(lines)
                .contains("Answer: The disk is full. Make room, then answer again.")
                .anyMatch(line -> line.startsWith("Go on without keeping answers (y/n)? Go on without keeping"))
                .anyMatch(line -> line.endsWith("Nothing has happened: answer again, or leave with q."));
        assertThat(journal.unkept).isFalse();
        assertThat(journal.told).containsExactly("answer 1", "finished");
    }

    @Test
    void whoever_says_yes_goes_on_without() {
        lines(true, "t", "y", "");

        assertThat(journal.unkept).isTrue();
        assertThat(journal.told).containsExactly("answer 1", "finished");
    }

    @Test
    void a_script_is_not_asked() {
        assertThat(lines(false, "t")).contains("The quiz goes on without keeping answers.", "Correct.");
    }

    @Test
    void a_quiz_that_is_left_is_not_ended() {
        lines(true, "q");

        assertThat(journal.told).containsExactly("left");
    }
}
