package lectern.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.history.Entry;
import lectern.history.Grade;
import lectern.history.Mode;
import lectern.history.RunId;
import lectern.history.Standing;
import lectern.model.QuestionId;
import lectern.schedule.Moment;
import lectern.schedule.Rating;
import lectern.schedule.Review;

/**
 * The answers of a learner that count for the schedule: those that stand, have a grade, and were the first to their
 * question in a run that was neither open book nor a cram.
 *
 * @param reviews in the order of their keeping
 */
public record ReviewLog(List<Reviewed> reviews) {
    public ReviewLog {
        reviews = List.copyOf(reviews);
    }

    /** Of entries in the order of their keeping. */
    public static ReviewLog of(List<Entry> entries) {
        Set<RunId> counting = new HashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.RunBegun run && !run.openBook() && run.mode() != Mode.CRAM) {
                counting.add(run.run());
            }
        }
        List<Reviewed> reviews = new ArrayList<>();
        for (Entry.Answer answer : Standing.of(entries)) {
            Grade grade = answer.graded().grade();
            if (grade != Grade.NONE && answer.given().round() == 0 && counting.contains(answer.run())) {
                reviews.add(new Reviewed(
                        answer.question(),
                        new Review(
                                new Moment(answer.stamp().at(), answer.stamp().zoneId()), Rating.of(grade.number())),
                        answer.given().mark(),
                        answer.given().certainty(),
                        answer.given().took()));
            }
        }
        return new ReviewLog(reviews);
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
