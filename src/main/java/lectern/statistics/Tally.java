package lectern.statistics;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.marking.Certainty;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Interval;
import lectern.schedule.Phase;
import lectern.schedule.StudyDay;
import lectern.schedule.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * Sums up answers, question by question. What was added can be taken away again, to the last digit, so that a question
 * that goes on being answered does not have all the others summed up anew.
 */
public final class Tally {
    private final Timetable timetable;
    private Retention young;
    private Retention mature;
    private final Map<StudyDay, Integer> days;
    private final Map<Long, Integer> times;
    private final Map<Certainty, Calibration> calibration = new EnumMap<>(Certainty.class);

    /**
     * Begins with a sum.
     *
     * @param timetable that tells what was due when, as it did for that sum
     */
    public Tally(Totals from, Timetable timetable) {
        this.timetable = timetable;
        young = from.young();
        mature = from.mature();
        days = new HashMap<>(from.days());
        times = new HashMap<>(from.times());
        from.calibration().forEach(each -> calibration.put(each.certainty(), each));
    }

    /** Adds all answers to a question, in their order. */
    public void add(QuestionId question, List<Reviewed> answers) {
        count(question, answers, 1);
    }

    /** Takes all answers to a question away, as they were added. */
    public void remove(QuestionId question, List<Reviewed> answers) {
        count(question, answers, -1);
    }

    /** The sum. */
    public Totals totals() {
        return new Totals(
                young,
                mature,
                new TreeMap<>(days),
                new TreeMap<>(times),
                calibration.values().stream().filter(each -> each.answers() > 0).toList());
    }

    private void count(QuestionId question, List<Reviewed> answers, int sign) {
        Card card = new Card.New(question.value());
        for (Reviewed answer : answers) {
            count(card, answer, sign);
            card = timetable
                    .next(card, answer.review().moment())
                    .of(answer.review().rating());
        }
    }

    private void count(Card before, Reviewed answer, int sign) {
        retain(before, answer, sign);
        days.merge(answer.review().moment().day(), sign, Tally::sum);
        times.merge(answer.took().toMillis(), sign, Tally::sum);
        if (answer.certainty() != Certainty.UNDECLARED) {
            calibration.put(
                    answer.certainty(),
                    calibration
                            .getOrDefault(answer.certainty(), Calibration.none(answer.certainty()))
                            .with(answer.mark().fraction(), sign));
        }
    }

    /** Counts a review of what was in review, unless it came on the day of the one before. */
    private void retain(Card before, Reviewed answer, int sign) {
        if (before instanceof Card.Seen seen
                && seen.phase() == Phase.REVIEW
                && seen.interval() instanceof Interval.Days interval
                && StudyDay.elapsed(seen.last(), answer.review().moment()) > 0) {
            boolean recalled = answer.review().rating().recalled();
            if (interval.count() < Totals.MATURE) {
                young = young.with(recalled, sign);
            } else {
                mature = mature.with(recalled, sign);
            }
        }
    }

    /** Nothing where nothing is left. */
    private static @Nullable Integer sum(Integer before, Integer more) {
        int sum = before + more;
        return sum == 0 ? null : sum;
    }
}
