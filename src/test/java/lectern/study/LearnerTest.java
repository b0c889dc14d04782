package lectern.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.history.Entry;
import lectern.history.Grade;
import lectern.history.Mode;
import lectern.history.Sample;
import lectern.history.Treatment;
import lectern.marking.Response;
import lectern.model.Option;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.sample.SampleBank;
import lectern.schedule.Fsrs6;
import lectern.schedule.Parameters;
import lectern.schedule.Policy;
import lectern.schedule.Rating;
import lectern.schedule.Review;
import lectern.schedule.StudyDay;
import lectern.schedule.Timetable;
import lectern.statistics.Totals;
import lectern.study.folded.FoldedBytes;
import org.junit.jupiter.api.Test;

class LearnerTest {
    private static final QuestionId NAME = SampleBank.NAME.id();

    private final Sample sample = new Sample(1);
    private final Entry.RunBegun run = sample.begun(Sample.BANK);

    private static List<Rating> ratings(Learner learner) {
        return learner.item(NAME).reviews().stream().map(Review::rating).toList();
    }

    private static Learner of(Entry... entries) {
        return Learner.NEW.with(List.of(entries));
    }

    @Test
    void answers_are_reviews_with_the_moment_and_the_zone_they_were_given_in() {
        Learner learner = of(run, sample.answer(run, 1, Grade.GOOD), sample.answer(run, 2, Grade.AGAIN));
        assertThat(ratings(learner)).containsExactly(Rating.GOOD, Rating.AGAIN);
        assertThat(learner.item(NAME).reviews().get(0).moment().zone()).hasToString("Europe/Berlin");
        assertThat(learner.item(NAME).reviews().get(0).moment().at()).isEqualTo(Sample.NOON);
    }

    @Test
    void what_was_taken_back_is_no_review() {
        Entry.Answer wrong = sample.answer(run, 1, Grade.AGAIN);
        Learner learner = of(run, wrong, sample.retraction(wrong), sample.answer(run, 2, Grade.GOOD));
        assertThat(ratings(learner)).containsExactly(Rating.GOOD);
        assertThat(learner.item(NAME).standing()).hasSize(1);
    }

    @Test
    void the_last_regrading_is_in_force_and_one_to_none_takes_the_review_out() {
        Entry.Answer answer = sample.answer(run, 1, Grade.GOOD);
        Learner learner = of(run, answer, sample.regrading(answer, Grade.EASY), sample.regrading(answer, Grade.HARD));
        assertThat(ratings(learner)).containsExactly(Rating.HARD);
        assertThat(ratings(learner.with(List.of(sample.regrading(answer, Grade.NONE)))))
                .isEmpty();
    }

    @Test
    void crams_open_books_and_later_rounds_are_no_reviews_even_if_graded() {
        Entry.RunBegun cram = sample.begun(Sample.BANK, Mode.CRAM, false);
        Entry.RunBegun open = sample.begun(Sample.BANK, Mode.STUDY, true);
        Learner learner = of(
                cram,
                sample.answer(cram, 1, Grade.GOOD),
                open,
                sample.answer(open, 1, Grade.GOOD),
                run,
                sample.answer(run, 1, 1, SampleBank.NAME, Grade.GOOD));
        assertThat(ratings(learner)).isEmpty();
        assertThat(learner.item(NAME).standing()).hasSize(3);
        assertThat(learner.reviews()).isEmpty();
    }

    @Test
    void an_exam_that_is_not_handed_in_teaches_nothing_and_one_that_is_counts() {
        Entry.RunBegun exam = sample.begun(Sample.BANK, Mode.EXAM, false);
        Learner sitting = of(exam, sample.entered(exam, new Response.Typed("Bell")));
        assertThat(sitting.item(NAME)).isEqualTo(ItemHistory.NONE);
        assertThat(sitting.reviews()).isEmpty();

        assertThat(ratings(sitting.with(List.of(sample.answer(exam, 2, Grade.AGAIN), sample.ended(exam)))))
                .containsExactly(Rating.AGAIN);
    }

    @Test
    void treatments_hold_until_they_are_undone() {
        StudyDay first = new StudyDay(LocalDate.of(2026, 3, 1));
        Learner suspended = of(sample.treated(new Treatment.Suspend()), sample.treated(new Treatment.Flag()));
        assertThat(suspended.item(NAME).isWantedOn(first)).isFalse();
        assertThat(suspended.item(NAME).flagged()).isTrue();

        Learner buried = suspended.with(List.of(
                sample.treated(new Treatment.Resume()),
                sample.treated(new Treatment.Bury(LocalDate.of(2026, 3, 2))),
                sample.treated(new Treatment.Unflag())));
        assertThat(buried.item(NAME).isWantedOn(first)).isFalse();
        assertThat(buried.item(NAME).isWantedOn(first.plusDays(1))).isTrue();
        assertThat(buried.item(NAME).flagged()).isFalse();
        assertThat(buried.with(List.of(sample.treated(new Treatment.Resume())))
                        .item(NAME)
                        .isWantedOn(first))
                .isTrue();
    }

    @Test
    void a_changed_key_is_noticed_and_a_changed_stem_alone_is_not() {
        Question.SingleChoice year = SampleBank.YEAR;
        Learner learner = of(run, sample.answer(run, 1, 0, year, Grade.GOOD));
        Question reworded = new Question.SingleChoice(SampleBank.YEAR.header(), year.options());
        List<Option> other = List.of(Option.of("1872", true), Option.of("1831", false));
        assertThat(learner.item(year.id()).keyChanged(reworded)).isFalse();
        assertThat(learner.item(year.id()).keyChanged(new Question.SingleChoice(year.header(), other)))
                .isTrue();
        assertThat(learner.item(NAME).keyChanged(SampleBank.NAME)).isFalse();
    }

    @Test
    void entries_folded_in_one_by_one_come_to_the_same_as_all_at_once() {
        for (int seed = 0; seed < 50; seed++) {
            List<Entry> entries = randomEntries(new Random(seed));
            Learner oneByOne = Learner.NEW;
            for (Entry entry : entries) {
                oneByOne = oneByOne.with(List.of(entry));
            }
            assertThat(oneByOne).as("seed %d", seed).isEqualTo(Learner.NEW.with(entries));
        }
    }

    @Test
    void reviews_keep_the_order_of_their_keeping_though_the_clock_was_set_back() {
        Entry.Answer late = sample.answer(run, 1, Grade.GOOD);
        sample.at(Instant.parse("2026-02-01T12:00:00Z"));
        assertThat(ratings(of(run, late, sample.answer(run, 2, Grade.AGAIN))))
                .containsExactly(Rating.GOOD, Rating.AGAIN);
    }

    @Test
    void totals_go_through_nothing_that_was_not_touched_since() {
        Timetable timetable = new Timetable(new Fsrs6(Parameters.DEFAULTS), Policy.USUAL);
        Learner before = of(
                run,
                sample.answer(run, 1, 0, SampleBank.NAME, Grade.GOOD),
                sample.answer(run, 2, 0, SampleBank.YEAR, Grade.AGAIN));
        ByteOutput bytes = new ByteOutput();
        FoldedBytes.write(bytes, before, timetable);
        Folded folded = new FoldedBytes(new ByteInput(bytes.bytes()));
        Set<QuestionId> asked = new HashSet<>();
        Learner watched = Learner.of((Folded) Proxy.newProxyInstance(
                Folded.class.getClassLoader(), new Class<?>[] {Folded.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("item")) {
                        asked.add((QuestionId) arguments[0]);
                    }
                    return method.invoke(folded, arguments);
                }));
        Entry.Answer more = sample.answer(run, 3, 0, SampleBank.NAME, Grade.HARD);

        Totals totals = watched.with(List.of(more)).totals(timetable);

        assertThat(totals).isEqualTo(before.with(List.of(more)).totals(timetable));
        assertThat(totals.answers()).isEqualTo(3);
        assertThat(asked).containsExactly(NAME);
    }

    private List<Entry> randomEntries(Random random) {
        List<Entry> entries = new ArrayList<>(List.of(run));
        List<Entry.Answer> answers = new ArrayList<>();
        List<Question> questions = List.of(SampleBank.NAME, SampleBank.YEAR, SampleBank.SEEN);
        for (int i = 1; i < 40; i++) {
            int kind = answers.isEmpty() ? 0 : random.nextInt(4);
            if (kind < 2) {
                Question question = questions.get(random.nextInt(questions.size()));
                answers.add(sample.answer(run, i, random.nextInt(2), question, Grade.of(random.nextInt(5))));
                entries.add(answers.get(answers.size() - 1));
            } else if (kind == 2) {
                entries.add(sample.retraction(answers.get(random.nextInt(answers.size()))));
            } else {
                entries.add(sample.regrading(answers.get(random.nextInt(answers.size())), Grade.of(random.nextInt(5))));
            }
        }
        return entries;
    }
}
