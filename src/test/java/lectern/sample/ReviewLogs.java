package lectern.sample;

import java.util.List;
import java.util.Optional;
import lectern.history.Entry;
import lectern.history.Standing;
import lectern.schedule.Moment;
import lectern.schedule.Review;
import lectern.statistics.ReviewLog;
import lectern.statistics.Reviewed;

/** Answers that count for the schedule, straight from entries: what the program folds must come to the same. */
public final class ReviewLogs {
    private ReviewLogs() {}

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
}
