package lectern.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import lectern.marking.Response;
import lectern.quiz.Noted;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every history does, wherever it keeps its entries. */
public abstract class HistoryContract {
    private final Sample sample = new Sample(1);
    private History history = new InMemoryHistory();

    /** A new one, empty. */
    protected abstract History create();

    @BeforeEach
    void begin() {
        history = create();
    }

    @AfterEach
    void end() {
        history.close();
    }

    private List<Entry> entries(Query query) throws Unavailable {
        List<Entry> entries = new ArrayList<>();
        history.forEach(query, recorded -> entries.add(recorded.entry()));
        return entries;
    }

    @Test
    void a_new_history_is_empty() throws Unavailable {
        assertThat(history.read(Query.all())).isEmpty();
        assertThat(history.unfinished(Sample.BANK, Mode.PRACTICE)).isEmpty();
    }

    @Test
    void entries_of_every_kind_come_back_as_they_were_kept() throws Unavailable {
        List<Entry> kept = sample.everyKind();

        history.append(kept);

        assertThat(entries(Query.all())).isEqualTo(kept);
    }

    @Test
    void an_entry_kept_twice_is_there_once() throws Unavailable {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        Entry.Answer answer = sample.answer(run, 1);
        history.append(List.of(run));

        history.append(List.of(run, answer, answer));

        assertThat(entries(Query.all())).containsExactly(run, answer);
    }

    @Test
    void how_much_there_is_of_a_bank_changes_only_where_something_is_forgotten() throws Unavailable {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        history.append(List.of(run, sample.begun(Sample.OTHER), sample.answer(run, 1)));
        Recorded last = history.read(Query.of(Sample.BANK)).get(1);
        Extent before = history.extent(last.position());

        history.append(List.of(sample.answer(run, 2), sample.begun(Sample.OTHER)));

        assertThat(before)
                .isEqualTo(new Extent(3, Optional.of(last.entry().stamp().id())));
        assertThat(history.extent(last.position())).isEqualTo(before);
        assertThat(history.extent(0)).isEqualTo(new Extent(0, Optional.empty()));
        assertThat(history.extent(last.position() + 2).entries()).isEqualTo(5);
        assertThat(history.extent(last.position() + 3).last()).isEmpty();
        history.forget(new Forgetting.OfQuestion(Sample.BANK, SampleBank.NAME.id()));
        assertThat(history.extent(last.position())).isNotEqualTo(before);
    }

    @Test
    void of_what_comes_from_elsewhere_only_the_new_is_added() throws Unavailable {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        Entry.Answer answer = sample.answer(run, 1);
        history.append(List.of(run));

        assertThat(history.add(List.of(run, answer, answer))).isEqualTo(1);
        assertThat(entries(Query.of(Sample.BANK))).containsExactly(run, answer);
        assertThat(history.add(List.of())).isZero();
    }

    @Test
    void what_cannot_be_gone_through_to_its_end_is_not_added_at_all() throws Unavailable {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        UncheckedIOException gone = new UncheckedIOException(new IOException("gone"));
        Iterator<Entry> broken = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Entry next() {
                if (given++ == 1) {
                    throw gone;
                }
                return run;
            }
        };

        assertThatThrownBy(() -> history.add(() -> broken)).isSameAs(gone);
        assertThat(entries(Query.of(Sample.BANK))).isEmpty();
        history.append(List.of(run));
        assertThat(entries(Query.of(Sample.BANK))).containsExactly(run);
    }

    @Test
    void the_order_is_that_of_keeping_also_when_the_clock_is_set_back() throws Unavailable {
        Entry.RunBegun first = sample.begun(Sample.BANK);
        Entry.RunBegun later =
                new Sample(2).at(Sample.NOON.minus(Duration.ofDays(400))).begun(Sample.BANK);

        history.append(List.of(first));
        history.append(List.of(later));

        assertThat(entries(Query.of(Sample.BANK))).containsExactly(first, later);
    }

    @Test
    void a_bank_and_a_run_have_their_own_entries() throws Unavailable {
        Entry.RunBegun mine = sample.begun(Sample.BANK);
        Entry.RunBegun other = sample.begun(Sample.OTHER);
        Entry.Answer answer = sample.answer(mine, 1);
        Entry.Answer elsewhere = sample.answer(other, 1);
        Entry flag = sample.treated(new Treatment.Flag());
        history.append(List.of(mine, other, answer, elsewhere, flag));

        assertThat(entries(Query.of(Sample.BANK))).containsExactly(mine, answer, flag);
        assertThat(entries(Query.of(Sample.OTHER))).containsExactly(other, elsewhere);
        assertThat(entries(Query.of(mine.run()))).containsExactly(mine, answer);
    }

    @Test
    void batches_go_on_where_the_last_one_ended() throws Unavailable {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        List<Entry> kept = new ArrayList<>(List.of(run));
        IntStream.rangeClosed(1, 6).forEach(i -> kept.add(sample.answer(run, i)));
        history.append(kept);
        Query three = new Query(new Query.Scope.OfBank(Sample.BANK), 0, 3);

        List<Recorded> first = history.read(three);
        List<Recorded> second = history.read(three.after(first.get(2).position()));

        assertThat(first).extracting(Recorded::entry).isEqualTo(kept.subList(0, 3));
        assertThat(second).extracting(Recorded::entry).isEqualTo(kept.subList(3, 6));
        assertThat(entries(three)).isEqualTo(kept);
    }

    @Test
    void only_what_came_after_a_position_is_read_to_bring_derived_state_up_to_date() throws Unavailable {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        history.append(List.of(run));
        long known = history.read(Query.all()).get(0).position();
        assertThat(entries(Query.all().after(known))).isEmpty();

        Entry.Answer answer = sample.answer(run, 1);
        history.append(List.of(answer));

        assertThat(entries(Query.all().after(known))).containsExactly(answer);
    }

    @Test
    void the_latest_run_that_did_not_end_is_found() throws Unavailable {
        Entry.RunBegun old = sample.begun(Sample.BANK);
        Entry.RunBegun open = sample.begun(Sample.BANK);
        Entry.RunBegun done = sample.begun(Sample.BANK);
        Entry.RunBegun elsewhere = sample.begun(Sample.OTHER);
        history.append(List.of(old, open, done, elsewhere, sample.ended(done)));

        assertThat(history.unfinished(Sample.BANK, Mode.PRACTICE)).contains(open);

        history.append(List.of(sample.ended(open), sample.ended(old)));
        assertThat(history.unfinished(Sample.BANK, Mode.PRACTICE)).isEmpty();
        assertThat(history.unfinished(Sample.OTHER, Mode.PRACTICE)).contains(elsewhere);
    }

    @Test
    void many_threads_keep_at_once_and_each_is_told_when_its_own_are_kept() throws Exception {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        Set<Entry> missing = ConcurrentHashMap.newKeySet();
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(i -> new Thread(() -> keepSome(new Sample(100 + i), run, missing)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(missing).isEmpty();
        assertThat(history.read(Query.all())).hasSize(8 * 20);
    }

    private void keepSome(Sample own, Entry.RunBegun run, Set<Entry> missing) {
        for (int i = 1; i <= 20; i++) {
            Entry.Answer answer = own.answer(run, i);
            missing.add(answer);
            try {
                history.append(List.of(answer));
                if (entries(Query.of(run.run())).contains(answer)) {
                    missing.remove(answer);
                }
            } catch (Unavailable e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void what_is_forgotten_is_gone_and_the_rest_stays() throws Unavailable {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        Entry.RunBegun elsewhere = sample.begun(Sample.OTHER);
        Entry.Visited seen =
                new Entry.Visited(sample.stamp(Sample.BANK), run.run(), 0, 1, Noted.Turn.HINTED, Duration.ofSeconds(1));
        Entry.Visited named =
                new Entry.Visited(sample.stamp(Sample.BANK), run.run(), 0, 3, Noted.Turn.HINTED, Duration.ofSeconds(1));
        Entry.Answer answer = sample.answer(run, 1);
        Entry.Answer other = sample.answer(elsewhere, 1);
        history.append(List.of(run, elsewhere, seen, named, answer, other));
        Forgetting.OfQuestion name = new Forgetting.OfQuestion(Sample.BANK, answer.question());

        assertThat(history.forget(name)).isEqualTo(2);
        assertThat(entries(Query.all())).containsExactly(name.without(run), elsewhere, seen, other);
        assertThat(history.forget(name)).isZero();

        assertThat(history.forget(new Forgetting.OfBank(Sample.BANK))).isEqualTo(2);
        assertThat(entries(Query.all())).containsExactly(elsewhere, other);
        assertThat(history.forget(new Forgetting.Everything())).isEqualTo(2);
        assertThat(entries(Query.all())).isEmpty();
    }

    @Test
    void an_exam_that_did_not_end_is_found_apart_from_a_quiz() throws Unavailable {
        Entry.RunBegun quiz = sample.begun(Sample.BANK);
        Entry.RunBegun exam = sample.exam(Sample.BANK);
        history.append(List.of(quiz, exam, sample.entered(exam, Response.Filled.of("a\nb"))));

        assertThat(history.unfinished(Sample.BANK, Mode.EXAM)).contains(exam);
        assertThat(history.unfinished(Sample.BANK, Mode.PRACTICE)).contains(quiz);

        history.append(List.of(sample.ended(exam)));
        assertThat(history.unfinished(Sample.BANK, Mode.EXAM)).isEmpty();
        assertThat(history.unfinished(Sample.BANK, Mode.PRACTICE)).contains(quiz);
    }

    @Test
    void what_was_forgotten_can_be_kept_anew() throws Unavailable {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        Entry.Answer answer = sample.answer(run, 1);
        history.append(List.of(run, answer));
        history.forget(new Forgetting.Everything());

        history.append(List.of(run, answer));
        history.append(List.of(run));

        assertThat(entries(Query.all())).containsExactly(run, answer);
    }

    @Test
    void what_an_exam_has_of_a_forgotten_question_is_gone_and_its_terms_stay() throws Unavailable {
        Entry.RunBegun exam = sample.exam(Sample.BANK);
        Entry.RunBegun elsewhere = sample.exam(Sample.OTHER);
        Entry.Entered entered = sample.entered(exam, new Response.Typed("Holm"));
        Entry.Entered other = sample.entered(elsewhere, new Response.Typed("Holm"));
        history.append(List.of(exam, elsewhere, entered, other, sample.entered(exam, new Response.DontKnow())));
        Forgetting.OfQuestion name = new Forgetting.OfQuestion(Sample.BANK, entered.question());

        assertThat(history.forget(name)).isEqualTo(2);
        assertThat(entries(Query.all())).containsExactly(name.without(exam), elsewhere, other);
        assertThat(name.without(exam).terms()).isEqualTo(exam.terms());
        assertThat(name.numbersIn(name.without(exam))).isEmpty();
    }
}
