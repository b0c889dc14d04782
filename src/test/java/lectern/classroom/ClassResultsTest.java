package lectern.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import lectern.classroom.Disagreement.Cause;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.QuestionId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ClassResultsTest {
    private static final Bank BANK = Attempts.bank(5);

    private static Attempt ann() {
        return Attempts.choosing("Ann", BANK, 0, 1, 0, 2, 0);
    }

    /** With the first item otherwise. */
    private static Attempt changed(Attempt attempt, AttemptItem first) {
        List<AttemptItem> items = new ArrayList<>(attempt.items());
        items.set(0, first);
        return attempt.with(items);
    }

    private static Attempt withScheme(Attempt attempt, String scheme) {
        return new Attempt(
                attempt.name(),
                attempt.bank(),
                attempt.digest(),
                attempt.seed(),
                attempt.occasion(),
                attempt.begun(),
                attempt.ended(),
                attempt.complete(),
                scheme,
                attempt.items());
    }

    @Test
    void an_honest_file_agrees_with_its_marking() {
        ClassResults results = ClassResults.of(BANK, List.of(new Handed("ann.json", ann())));

        assertThat(results.disagreements()).isEmpty();
        assertThat(results.here()).containsExactly(new Handed("ann.json", ann()));
    }

    @Test
    void a_mark_that_the_answer_does_not_earn_is_named_and_put_right() {
        AttemptItem wrong = Attempts.choosing("Ann", BANK, 3).items().get(0);
        ClassResults results =
                ClassResults.of(BANK, List.of(new Handed("ann.json", changed(ann(), wrong.marked(1, 1, 1)))));

        assertThat(results.disagreements())
                .containsExactly(new Disagreement("ann.json", new QuestionId("q1"), Cause.CREDIT, 1, 0));
        assertThat(results.here().get(0).attempt().total()).isEqualTo(2);
        assertThat(results.analysis().cohort().mean().value()).isEqualTo(Figure.of(40));
    }

    @Test
    void points_and_maximum_are_checked_too() {
        AttemptItem right = ann().items().get(0);

        assertThat(ClassResults.of(BANK, List.of(new Handed("a", changed(ann(), right.marked(1, .5, 1)))))
                        .disagreements())
                .containsExactly(new Disagreement("a", new QuestionId("q1"), Cause.MARK, .5, 1));
        assertThat(ClassResults.of(BANK, List.of(new Handed("a", changed(ann(), right.marked(1, 3, 3)))))
                        .disagreements())
                .containsExactly(new Disagreement("a", new QuestionId("q1"), Cause.MAXIMUM, 3, 1));
    }

    @Test
    void penalties_of_the_scheme_count_when_marking_again() {
        Attempt attempt = withScheme(ann(), "points=1/1/1 hint=0 negative=yes certainty=no");
        ClassResults results = ClassResults.of(BANK, List.of(new Handed("ann.json", attempt)));

        assertThat(results.disagreements()).extracting(Disagreement::cause).containsExactly(Cause.MARK, Cause.MARK);
        assertThat(results.here().get(0).attempt().total()).isEqualTo(3 - 2.0 / 3);
    }

    @Test
    void a_response_that_cannot_be_marked_is_named_and_its_mark_stands() {
        AttemptItem item = ann().items().get(0);
        AttemptItem odd = new AttemptItem(
                item.item(), item.type(), "{\"chosen\": \"9\"}", "?", 1, 1, 1, item.time(), item.certainty(), false);
        ClassResults results = ClassResults.of(BANK, List.of(new Handed("ann.json", changed(ann(), odd))));

        assertThat(results.disagreements())
                .containsExactly(new Disagreement("ann.json", new QuestionId("q1"), Cause.NO_RESPONSE, 1, 1));
    }

    @Test
    void an_unknown_scheme_leaves_the_marks_and_is_told() {
        ClassResults results =
                ClassResults.of(BANK, List.of(new Handed("ann.json", withScheme(ann(), "points=by-dice"))));

        assertThat(results.unmarked()).containsExactly("ann.json");
        assertThat(results.here()).hasSize(1);
    }

    @Test
    void another_bank_or_edition_is_told_apart_and_not_marked_again() {
        Bank edited = Attempts.bank(4);
        Bank renamed = new Bank(new BankId("other"), BANK.title(), BANK.articles(), BANK.questions());
        ClassResults results = ClassResults.of(
                BANK,
                List.of(
                        new Handed("edited", Attempts.choosing("Bob", edited, 0, 0)),
                        new Handed("ann", ann()),
                        new Handed("renamed", Attempts.choosing("Cem", renamed, 0, 0))));

        assertThat(results.here()).extracting(Handed::file).containsExactly("ann");
        assertThat(results.elsewhere()).extracting(Handed::file).containsExactly("edited", "renamed");
        assertThat(results.analysis().cohort().attempts()).isEqualTo(1);
    }

    @Test
    void an_attempt_that_was_left_has_its_mark_and_is_no_part_of_the_figures() {
        Attempt ann = ann();
        Attempt left = new Attempt(
                "Bob",
                ann.bank(),
                ann.digest(),
                ann.seed(),
                Occasion.PRACTICE,
                ann.begun(),
                ann.ended(),
                false,
                ann.scheme(),
                ann.items().subList(0, 2));
        ClassResults results = ClassResults.of(BANK, List.of(new Handed("bob", left), new Handed("ann", ann)));

        assertThat(results.here()).hasSize(2);
        assertThat(results.analysis().cohort().attempts()).isEqualTo(1);
        assertThat(results.analysis().items()).hasSize(5);
    }

    @Test
    void schemes_that_differ_leave_totals_that_compare_what_is_worth_the_same() {
        Attempt doubled = withScheme(ann(), "points=2/2/2 hint=0 negative=no certainty=no");
        ClassResults results = ClassResults.of(BANK, List.of(new Handed("a", ann()), new Handed("b", doubled)));

        assertThat(results.schemes()).hasSize(2);
        assertThat(results.analysis().cohort().alpha().value()).isEqualTo(Figure.none(Reason.OTHER_ITEMS));
        assertThat(results.analysis().cohort().mean().value()).isEqualTo(Figure.of(60));
    }

    @Test
    void a_name_that_several_have_is_told() {
        ClassResults results = ClassResults.of(
                BANK,
                List.of(
                        new Handed("b", ann()),
                        new Handed("a", ann()),
                        new Handed("c", Attempts.choosing("Bob", BANK, 0)),
                        new Handed("d", Attempts.choosing("", BANK, 0)),
                        new Handed("e", Attempts.choosing("", BANK, 0))));

        assertThat(results.repeated()).containsOnlyKeys("Ann").containsEntry("Ann", List.of("a", "b"));
    }

    @RepeatedTest(20)
    void the_order_of_files_does_not_matter(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        List<Handed> files = new ArrayList<>();
        for (Attempt attempt : Attempts.random(BANK, 8, seed)) {
            files.add(new Handed("file" + files.size() % 3, attempt));
        }
        ClassResults results = ClassResults.of(BANK, files);
        Collections.shuffle(files, new Random(seed));

        assertThat(ClassResults.of(BANK, files)).as("seed " + seed).isEqualTo(results);
    }
}
