package lectern.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.history.Entry;
import lectern.history.Standing;
import lectern.model.Bank;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Moment;
import lectern.schedule.Review;
import lectern.schedule.Timetable;
import lectern.statistics.Reviewed;
import lectern.statistics.Statistics;
import lectern.statistics.Tally;
import lectern.statistics.Totals;

/** Answers that count for the schedule, straight from entries: what the program folds must come to the same. */
public final class ReviewLogs {
    private ReviewLogs() {}

    /** Of entries in the order of their keeping, by question. */
    public static Map<QuestionId, List<Reviewed>> of(List<Entry> entries) {
        Map<QuestionId, List<Reviewed>> log = new LinkedHashMap<>();
        for (Entry.Answer answer : Standing.reviews(entries)) {
            Moment moment = new Moment(answer.stamp().at(), answer.stamp().zoneId());
            answer.graded()
                    .grade()
                    .rating()
                    .ifPresent(rating -> log.computeIfAbsent(answer.question(), id -> new ArrayList<>())
                            .add(new Reviewed(
                                    new Review(moment, rating),
                                    answer.given().mark(),
                                    answer.given().certainty(),
                                    answer.given().took())));
        }
        return log;
    }

    /** What answers come to, all summed up at once. */
    public static Statistics statistics(
            Bank bank, Map<QuestionId, List<Reviewed>> log, Timetable timetable, Moment now) {
        Tally tally = new Tally(Totals.NONE, timetable);
        Map<QuestionId, Card> cards = new HashMap<>();
        log.forEach((question, answers) -> {
            tally.add(question, answers);
            cards.put(
                    question,
                    timetable.replay(
                            question.value(),
                            answers.stream().map(Reviewed::review).toList()));
        });
        return Statistics.of(
                bank,
                tally.totals(),
                question -> cards.getOrDefault(question, new Card.New(question.value())),
                timetable,
                now);
    }
}
