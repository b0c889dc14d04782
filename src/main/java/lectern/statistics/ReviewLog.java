package lectern.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.model.QuestionId;

/**
 * The answers of a learner that count for the schedule: graded, not taken back, and the first to their question in a run
 * that moves it.
 *
 * @param reviews in the order of their times
 */
public record ReviewLog(List<Reviewed> reviews) {
    public ReviewLog {
        reviews = List.copyOf(reviews);
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
