package lectern.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.history.Entry;
import lectern.history.Standing;
import lectern.model.QuestionId;
import lectern.schedule.Moment;
import lectern.schedule.Review;

/**
 * The answers of a learner that count for the schedule: see {@link Standing#reviews}.
 *
 * @param reviews in the order of their keeping
 */
public record ReviewLog(List<Reviewed> reviews) {
    public ReviewLog {
        reviews = List.copyOf(reviews);
    }

    /** Of entries in the order of their keeping. */
    public static ReviewLog of(List<Entry> entries) {
        return new ReviewLog(Standing.reviews(entries).stream()
                .flatMap(answer -> reviewed(answer).stream())
                .toList());
    }

    private static Optional<Reviewed> reviewed(Entry.Answer answer) {
        Moment moment = new Moment(answer.stamp().at(), answer.stamp().zoneId());
        return answer.graded()
                .grade()
                .rating()
                .map(rating -> new Reviewed(
                        answer.question(),
                        new Review(moment, rating),
                        answer.given().mark(),
                        answer.given().certainty(),
                        answer.given().took()));
    }

    /** The reviews of each question, in their order. */
    public Map<QuestionId, List<Reviewed>> byQuestion() {
        Map<QuestionId, List<Reviewed>> byQuestion = new LinkedHashMap<>();
        reviews.forEach(each -> byQuestion
                .computeIfAbsent(each.question(), id -> new ArrayList<>())
                .add(each));
        return byQuestion;
    }
}
