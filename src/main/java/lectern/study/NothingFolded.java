package lectern.study;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import lectern.history.RunId;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Timetable;
import lectern.statistics.Totals;

/** Where a history begins. */
record NothingFolded() implements Folded {
    @Override
    public Set<QuestionId> questions() {
        return Set.of();
    }

    @Override
    public ItemHistory item(QuestionId question) {
        return ItemHistory.NONE;
    }

    @Override
    public Care care(QuestionId question) {
        return Care.NONE;
    }

    @Override
    public Instant latest(QuestionId question) {
        return Instant.MIN;
    }

    @Override
    public boolean isBy(Timetable timetable) {
        return false;
    }

    @Override
    public Optional<Card> card(QuestionId question) {
        return Optional.empty();
    }

    @Override
    public Totals totals() {
        return Totals.NONE;
    }

    @Override
    public boolean counts(RunId run) {
        return false;
    }

    @Override
    public Set<RunId> counting() {
        return Set.of();
    }

    @Override
    public Set<RunId> orphans() {
        return Set.of();
    }
}
