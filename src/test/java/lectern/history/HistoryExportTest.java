package lectern.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lectern.marking.Response;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

class HistoryExportTest {
    private final Sample sample = new Sample(1);
    private final Entry.RunBegun run = sample.begun(Sample.BANK, Mode.STUDY, false);
    private final List<Entry> entries = new ArrayList<>(List.of(run));
    private int serial;

    private Entry.Answer answered(int days, Grade grade) {
        serial++;
        Entry.Answer answer = sample.at(Sample.NOON.plus(Duration.ofDays(days))).answer(run, serial, grade);
        entries.add(answer);
        return answer;
    }

    private static String line(int days, int rating, int state) {
        return "sample/keeper-name," + Sample.NOON.plus(Duration.ofDays(days)).toEpochMilli() + "," + rating + ","
                + state + ",4321";
    }

    @Test
    void a_card_goes_from_new_through_learning_and_review_to_relearning_and_back() {
        answered(0, Grade.AGAIN);
        answered(1, Grade.HARD);
        answered(2, Grade.GOOD);
        answered(3, Grade.EASY);
        answered(4, Grade.AGAIN);
        answered(5, Grade.HARD);
        answered(6, Grade.GOOD);

        assertThat(HistoryExport.revlog(entries))
                .containsExactly(
                        "card_id,review_time,review_rating,review_state,review_duration",
                        line(0, 1, 0),
                        line(1, 2, 1),
                        line(2, 3, 1),
                        line(3, 4, 1),
                        line(4, 1, 2),
                        line(5, 2, 3),
                        line(6, 3, 3));
    }

    @Test
    void what_was_imported_later_but_answered_before_comes_first() {
        answered(5, Grade.EASY);
        answered(2, Grade.GOOD);

        assertThat(Standing.of(entries))
                .extracting(answer -> answer.stamp().at())
                .isSorted();
    }

    @Test
    void what_was_taken_back_is_out_and_a_grade_given_later_counts() {
        Entry.Answer wrong = answered(0, Grade.AGAIN);
        Entry.Answer right = answered(1, Grade.GOOD);
        entries.add(sample.retraction(wrong));
        entries.add(sample.regrading(right, Grade.HARD));
        entries.add(sample.regrading(right, Grade.EASY));

        assertThat(HistoryExport.revlog(entries)).containsExactly(HistoryExport.REVLOG_COLUMNS, line(1, 4, 0));
    }

    @Test
    void open_book_cram_retries_and_what_has_no_grade_stay_out() {
        Entry.RunBegun openBook = sample.begun(Sample.BANK, Mode.PRACTICE, true);
        Entry.RunBegun cram = sample.begun(Sample.BANK, Mode.CRAM, false);
        entries.addAll(List.of(
                openBook,
                sample.answer(openBook, 1),
                cram,
                sample.answer(cram, 1),
                sample.answer(run, 8, 1, SampleBank.NAME, Grade.GOOD),
                sample.answer(run, 9, Grade.NONE)));

        assertThat(HistoryExport.revlog(entries)).containsExactly(HistoryExport.REVLOG_COLUMNS);
    }

    @Test
    void an_exam_counts_once_it_is_handed_in() {
        Entry.RunBegun exam = sample.begun(Sample.BANK, Mode.EXAM, false);
        entries.addAll(List.of(exam, sample.entered(exam, new Response.Typed("Bell"))));
        assertThat(Standing.of(entries)).isEmpty();
        assertThat(HistoryExport.revlog(entries)).containsExactly(HistoryExport.REVLOG_COLUMNS);

        Entry.Answer answer = sample.answer(exam, 2, Grade.AGAIN);
        entries.addAll(List.of(answer, sample.ended(exam)));
        assertThat(Standing.of(entries)).containsExactly(answer);
        assertThat(HistoryExport.revlog(entries)).containsExactly(HistoryExport.REVLOG_COLUMNS, line(0, 1, 0));
    }

    @Test
    void an_exam_beside_the_open_article_moves_no_schedule() {
        Entry.RunBegun exam = sample.begun(Sample.BANK, Mode.EXAM, true);
        entries.addAll(List.of(exam, sample.answer(exam, 2, Grade.AGAIN), sample.ended(exam)));

        assertThat(HistoryExport.revlog(entries)).containsExactly(HistoryExport.REVLOG_COLUMNS);
    }

    @Test
    void each_card_begins_as_new_also_when_the_clock_was_set_back() {
        answered(5, Grade.GOOD);
        answered(2, Grade.GOOD);

        assertThat(HistoryExport.revlog(entries))
                .containsExactly(HistoryExport.REVLOG_COLUMNS, line(2, 3, 0), line(5, 3, 1));
    }

    @Test
    void all_entries_are_exported_as_lines_that_can_be_read_again() {
        List<Entry> all = sample.everyKind();

        assertThat(HistoryExport.jsonLines(all).map(EntryLine::read).map(read -> read.orElseThrow()))
                .isEqualTo(all);
    }
}
