package lectern.study;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import lectern.history.RunId;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Timetable;
import lectern.statistics.Totals;

/**
 * What the entries of a bank came to up to a place in the history, kept apart so that they need not all be read again.
 * Any number of threads may ask.
 */
public interface Folded {
    /** Of no entries. */
    Folded NOTHING = new NothingFolded();

    /** The questions that anything was done with. */
    Set<QuestionId> questions();

    /** What was done with one of them. */
    ItemHistory item(QuestionId question);

    /** What is wanted of one of them; quicker than to ask its history. */
    Care care(QuestionId question);

    /** The latest that one of them was answered by the clock; {@link Instant#MIN} if never. */
    Instant latest(QuestionId question);

    /** Whether its cards and totals are those of a timetable. */
    boolean isBy(Timetable timetable);

    /** Where one of them stands; empty if that was not kept. */
    Optional<Card> card(QuestionId question);

    /** What all answers come to in sum. */
    Totals totals();

    /** Whether a run is known to move the schedule. */
    boolean counts(RunId run);

    /** All runs known to do so. */
    Set<RunId> counting();

    /** The runs that answers were of, but of which no beginning was there: should it come yet, all is read again. */
    Set<RunId> orphans();
}
