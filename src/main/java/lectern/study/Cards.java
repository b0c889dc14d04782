package lectern.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Timetable;

/** Cards of a learner that were replayed before. Any number of threads may ask. */
final class Cards {
    private final Timetable timetable;
    private final boolean folded;
    private final Map<QuestionId, Card> known;

    private Cards(Timetable timetable, boolean folded, Map<QuestionId, Card> known) {
        this.timetable = timetable;
        this.folded = folded;
        this.known = known;
    }

    /** None yet, by a timetable. */
    static Cards of(Timetable timetable, Folded before) {
        return new Cards(timetable, before.isBy(timetable), new HashMap<>());
    }

    Timetable timetable() {
        return timetable;
    }

    /** Whether those that were folded are of this timetable, too. */
    boolean folded() {
        return folded;
    }

    /** One of them, replayed if it was not before. */
    synchronized Card of(QuestionId question, Function<QuestionId, Card> replay) {
        return known.computeIfAbsent(question, replay);
    }

    /** The same, less those of questions that something was done with since. */
    synchronized Cards without(Set<QuestionId> questions) {
        Map<QuestionId, Card> left = new HashMap<>(known);
        questions.forEach(left::remove);
        return new Cards(timetable, folded, left);
    }
}
