package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.front.SessionRunner;
import lectern.front.Unfinished;
import lectern.front.plain.SmallBank;
import lectern.history.Entry;
import lectern.history.History;
import lectern.history.Query;
import lectern.marking.Response;
import lectern.model.Bank;
import lectern.model.Header;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.quiz.Event;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.study.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quizzes in lines and what the history has of them. Seed 42 asks for the year, the wheel and the miller in some order. */
class KeptQuizTest {
    private static final String[] QUIZ = {"quiz", "--type", "boolean,single,short"};

    private static final String DAY =
            Unfinished.day(Instant.parse("2026-03-01T12:00:00Z").atZone(ZoneId.systemDefault()));

    @TempDir
    Path folder;

    private Ran run(String[] args, String... lines) {
        return Ran.in(folder).typing(lines).runs(args);
    }

    private Ran resumed(String... lines) {
        return run(new String[] {"quiz", "--resume"}, lines);
    }

    private List<Entry> entries() throws Exception {
        List<Entry> entries = new ArrayList<>();
        Surroundings around = Ran.in(folder).around(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        try (History history = HistoryFile.in(around, salvaged -> {})) {
            history.forEach(Query.all(), recorded -> entries.add(recorded.entry()));
        }
        return entries;
    }

    private List<String> kinds() throws Exception {
        return entries().stream().map(entry -> entry.getClass().getSimpleName()).toList();
    }

    @Test
    void a_quiz_that_was_left_goes_on_where_it_was_and_ends() throws Exception {
        Ran first = run(QUIZ, "x", ":q", "q");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("Question 1 of 3.");
        long answered =
                entries().stream().filter(Entry.Answer.class::isInstance).count();
        assertThat(answered).isPositive();

        Ran second = resumed("x", "x");

        assertThat(second.code()).isZero();
        assertThat(second.lines().get(0))
                .isEqualTo("A mill and a pond: going on with the quiz of " + DAY + ": " + answered + " of 3 answered.");
        assertThat(second.out())
                .contains("Question " + (answered + 1) + " of 3.")
                .contains("of 3 (");
        assertThat(kinds()).startsWith("RunBegun", "Answer").endsWith("RunEnded");
        assertThat(resumed("x").err())
                .isEqualTo("lectern: no quiz of this bank was left unfinished; lectern quiz begins a new one.\n");
    }

    @Test
    void a_quiz_that_is_left_at_once_leaves_no_entry() throws Exception {
        assertThat(run(QUIZ, ":q", "q").code()).isZero();

        assertThat(kinds()).isEmpty();
    }

    @Test
    void answers_given_before_and_after_a_resumption_are_taken_back_one_by_one() throws Exception {
        run(new String[] {"quiz", "--type", "boolean,single,multiple"}, "x", "u", "x", "q");
        resumed("x", "q");

        Ran third = resumed("u", "u", "u", "q");

        assertThat(third.lines().stream()
                        .filter(line -> line.equals("Taken back."))
                        .count())
                .isEqualTo(2);
        assertThat(kinds())
                .containsExactly("RunBegun", "Answer", "Retraction", "Answer", "Answer", "Retraction", "Retraction");
        assertThat(resumed("q").lines().get(0)).endsWith("0 of 3 answered.");
    }

    @Test
    void home_tells_of_a_quiz_that_was_left() {
        run(QUIZ, "x", ":q", "q");

        assertThat(Ran.in(folder).runs("--plain").out())
                .contains("lectern quiz --resume: goes on with the quiz of " + DAY + ": ");
    }

    @Test
    void home_alone_makes_no_history() {
        assertThat(Ran.in(folder).runs("--plain").code()).isZero();

        assertThat(folder.resolve("home/.local/share/lectern/history.db")).doesNotExist();
    }

    @Test
    void a_quiz_whose_question_changed_since_does_not_go_on() {
        run(QUIZ, "x", ":q", "q");
        List<Question> changed = SmallBank.BANK.questions().stream()
                .map(question ->
                        question.equals(SmallBank.WHEEL) ? new Question.TrueFalse(question.header(), false) : question)
                .toList();
        Bank bank = new Bank(SmallBank.BANK.id(), SmallBank.BANK.title(), SmallBank.BANK.articles(), changed);

        Ran again = Ran.in(folder).banksFrom(choice -> bank).runs("quiz", "--resume");

        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err())
                .isEqualTo("lectern: The quiz of " + DAY + " cannot go on: a question of it was changed or"
                        + " taken out of the bank since (wheel). lectern quiz begins a new one.\n");
        assertThat(Ran.in(folder).banksFrom(choice -> bank).runs("--plain").out())
                .contains("The quiz of " + DAY + " cannot go on");
    }

    @Test
    void a_quiz_that_cannot_go_on_is_in_the_way_only_until_another_is_begun() {
        run(QUIZ, "x", ":q", "q");
        List<Question> changed = SmallBank.BANK.questions().stream()
                .map(question ->
                        question.equals(SmallBank.WHEEL) ? new Question.TrueFalse(question.header(), false) : question)
                .toList();
        Bank bank = new Bank(SmallBank.BANK.id(), SmallBank.BANK.title(), SmallBank.BANK.articles(), changed);
        HistoryLogbook book = new HistoryLogbook(
                bank, Ran.in(folder).around(new ByteArrayOutputStream(), new ByteArrayOutputStream()));
        try (book) {
            book.look();
            assertThat(book.remark()).contains("cannot go on");
            Quiz quiz = Selection.USUAL.draw(bank, 1).orElseThrow();
            SessionRunner runner = new SessionRunner(Session.start(quiz, Instant.EPOCH), book.begin(quiz));
            runner.on(new Event.Answer(Instant.EPOCH, new Response.DontKnow()));
        }

        assertThat(Ran.in(folder).banksFrom(choice -> bank).runs("--plain").out())
                .contains("lectern quiz --resume: goes on with")
                .doesNotContain("cannot go on");
    }

    @Test
    void what_draws_another_quiz_does_not_go_with_resume() {
        assertThat(Ran.in(folder).runs("quiz", "--resume", "-n", "3").err())
                .isEqualTo("lectern: --resume goes on with a quiz as it was drawn: leave the options out that draw"
                        + " another.\n");
    }

    @Test
    void what_was_last_missed_is_asked_alone() {
        assertThat(run(new String[] {"quiz", "--missed"}).err())
                .isEqualTo("lectern: no question of this bank that you asked for was last answered without full"
                        + " marks.\n");
        run(new String[] {"quiz", "--type", "boolean"}, "f");
        run(new String[] {"quiz", "--type", "short"}, "M\u00fcller");

        Ran missed = run(new String[] {"quiz", "--missed"}, "t");

        assertThat(missed.out()).contains("Question 1 of 1.", "The wheel turns to the left.", "Score: 1 of 1");
        assertThat(run(new String[] {"quiz", "--missed"}).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void what_was_missed_under_a_former_id_is_asked_and_counted() {
        run(new String[] {"quiz", "--type", "boolean"}, "f");
        Header old = SmallBank.WHEEL.header();
        Question.TrueFalse renamed = new Question.TrueFalse(
                new Header(
                        new QuestionId("renamed"),
                        old.stem(),
                        old.attributed(),
                        old.why(),
                        old.hint(),
                        old.tags(),
                        old.level(),
                        old.passages()),
                true);
        Bank bank = new Bank(
                SmallBank.BANK.id(),
                SmallBank.BANK.title(),
                SmallBank.BANK.articles(),
                Questions.of(List.of(renamed)),
                Map.of(old.id(), renamed.id()));

        assertThat(Ran.in(folder)
                        .banksFrom(choice -> bank)
                        .typing("t")
                        .runs("quiz", "--missed")
                        .out())
                .contains("Question 1 of 1.", "Score: 1 of 1");
        assertThat(Ran.in(folder)
                        .banksFrom(choice -> bank)
                        .runs("stats", "--format", "json")
                        .out())
                .contains("\"seen\": 1");
    }

    @Test
    void a_script_whose_answers_cannot_be_kept_is_told_and_goes_on() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Ran ran = Ran.in(folder)
                .with("XDG_DATA_HOME", file.toString())
                .typing("t")
                .runs("quiz", "--type", "boolean");

        assertThat(ran.code()).isEqualTo(ExitCode.FAULT);
        assertThat(ran.lines())
                .contains("The quiz goes on without keeping answers.", "Score: 1 of 1 (100 %)")
                .anyMatch(line -> line.startsWith("1 answer was not kept. ")
                        && line.endsWith("Move it away, or set LECTERN_HOME to another folder."));
    }
}
