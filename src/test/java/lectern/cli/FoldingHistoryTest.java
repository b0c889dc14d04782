package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lectern.front.Sitting;
import lectern.history.Entry;
import lectern.history.Grade;
import lectern.history.History;
import lectern.history.InMemoryHistory;
import lectern.history.Query;
import lectern.history.Sample;
import lectern.history.Treatment;
import lectern.history.Unavailable;
import lectern.marking.Response;
import lectern.model.Bank;
import lectern.model.QuestionId;
import lectern.quiz.Event;
import lectern.quiz.Handling;
import lectern.sample.SampleBank;
import lectern.study.ItemHistory;
import org.junit.jupiter.api.Test;

class FoldingHistoryTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final History disk = new InMemoryHistory();

    private FoldingHistory folded() throws Unavailable {
        return FoldingHistory.of(disk, SampleBank.BANK);
    }

    @Test
    void looking_again_finds_what_was_kept_since_once() throws Unavailable {
        FoldingHistory before = folded();
        Sitting sitting = new Sittings(SampleBank.BANK, NOW, disk).begin();
        sitting.runner().on(new Event.Answer(NOW, new Response.DontKnow()));
        sitting.runner().on(new Event.Handle(NOW, Handling.FLAG));

        FoldingHistory after = before.again();

        assertThat(before.learner()).isNotEqualTo(folded().learner());
        assertThat(after.learner()).isEqualTo(folded().learner());
        assertThat(after.again().learner()).isEqualTo(folded().learner());
        assertThat(after.answers()).as("of this sitting").isEmpty();
    }

    @Test
    void what_was_done_under_a_former_id_counts_for_the_question_that_had_it() throws Unavailable {
        Bank bank = SampleBank.BANK;
        QuestionId former = SampleBank.NAME.id();
        QuestionId present = new QuestionId("present");
        Bank renamed = new Bank(bank.id(), bank.title(), bank.articles(), bank.questions(), Map.of(former, present));
        Sample sample = new Sample(1);
        Entry.RunBegun run = sample.begun(bank.id());
        Entry.Answer answer = sample.answer(run, 1, Grade.GOOD);
        disk.append(List.of(run, answer, sample.answer(run, 2, Grade.AGAIN), sample.treated(new Treatment.Suspend())));
        ItemHistory before = folded().learner().item(former);

        FoldingHistory after = FoldingHistory.of(disk, renamed);

        assertThat(before.reviews()).hasSize(2);
        assertThat(before.suspended()).isTrue();
        assertThat(after.learner().item(present)).isEqualTo(before);
        assertThat(after.learner().item(former)).isEqualTo(ItemHistory.NONE);
        disk.append(List.of(sample.retraction(answer), sample.treated(new Treatment.Resume())));
        assertThat(after.again().learner().item(present).reviews()).hasSize(1);
        assertThat(after.again().learner().item(present).suspended()).isFalse();
        assertThat(disk.read(Query.all()).get(1).entry()).as("what is kept").isEqualTo(answer);
    }

    @Test
    void what_is_kept_here_is_not_read_a_second_time() throws Unavailable {
        FoldingHistory before = folded();
        Sitting sitting = new Sittings(SampleBank.BANK, NOW, before).begin();
        sitting.runner().on(new Event.Answer(NOW, new Response.DontKnow()));

        assertThat(before.learner()).isEqualTo(folded().learner());
        assertThat(before.again().learner()).isEqualTo(folded().learner());
    }
}
