package lectern.front.tui;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lectern.history.Entry;
import lectern.history.Grade;
import lectern.history.Mode;
import lectern.history.Sample;
import lectern.sample.ReviewLogs;
import lectern.sample.SampleBank;
import lectern.schedule.Fsrs6;
import lectern.schedule.Moment;
import lectern.schedule.Parameters;
import lectern.schedule.Policy;
import lectern.schedule.Timetable;
import lectern.statistics.Statistics;
import lectern.view.KnownSentences;
import lectern.view.StatisticsView;

/** A logbook of someone who knows how far the light was seen, one of two things of the keeper, and nothing else. */
final class KnownBook extends SilentLogbook {
    private KnownSentences sentences = KnownSentences.NONE;
    private Optional<StatisticsView> statistics = Optional.empty();
    private boolean wanted;

    boolean isWanted() {
        return wanted;
    }

    @Override
    public void wantSentences() {
        wanted = true;
    }

    @Override
    public KnownSentences sentences() {
        return sentences;
    }

    @Override
    public Optional<StatisticsView> statistics() {
        return statistics;
    }

    @Override
    public void open() {
        Sample sample = new Sample(1);
        Entry.RunBegun run = sample.begun(Sample.BANK, Mode.STUDY, false);
        List<Entry> entries = List.of(
                run,
                sample.answer(run, 1, 0, SampleBank.SEEN, Grade.GOOD),
                sample.answer(run, 2, 0, SampleBank.NAME, Grade.GOOD));
        Statistics found = ReviewLogs.statistics(
                SampleBank.FOUR,
                ReviewLogs.of(entries),
                new Timetable(new Fsrs6(Parameters.DEFAULTS), Policy.USUAL),
                new Moment(Sample.NOON, ZoneOffset.UTC));
        sentences = new KnownSentences(found.sentences());
        statistics = Optional.of(new StatisticsView(SampleBank.FOUR, found, Optional.empty()));
    }
}
