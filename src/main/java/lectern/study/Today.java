package lectern.study;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.schedule.Moment;
import lectern.schedule.Review;
import lectern.schedule.StudyDay;

/** What a learner did on the present day, by the calendar of the present zone. */
final class Today {
    /** No answer given longer ago is of today, wherever the learner has been. */
    private static final Duration LONGEST_DAY = Duration.ofDays(3);

    private static final Questions NONE = Questions.of(List.of());

    private final Moment now;
    private final Questions answered;
    private final Set<QuestionId> ids = new HashSet<>();
    private int introduced;
    private int reviewed;

    Today(Deck deck, Moment now) {
        this.now = now;
        Learner learner = deck.learner();
        learner.answeredSince(now.at().minus(LONGEST_DAY)).forEach(question -> {
            ItemHistory item = learner.item(question);
            if (item.standing().stream().anyMatch(reply -> daysAhead(reply.moment()) >= 0)) {
                ids.add(question);
            }
            count(item.reviews());
        });
        this.answered = ids.isEmpty() ? NONE : deck.bank().questions().where(question -> ids.contains(question.id()));
    }

    /** The questions of the bank that were answered today, in any mode. */
    Questions answered() {
        return answered;
    }

    boolean wasAnswered(QuestionId question) {
        return ids.contains(question);
    }

    /** How many questions were answered today for the first time. */
    int introduced() {
        return introduced;
    }

    /** How many known ones were reviewed today. */
    int reviewed() {
        return reviewed;
    }

    private void count(List<Review> reviews) {
        if (reviews.stream().noneMatch(review -> isToday(review.moment()))) {
            return;
        }
        if (isToday(reviews.get(0).moment())) {
            introduced++;
        } else {
            reviewed++;
        }
    }

    /** A flight to the west leaves answers of a day ahead; what lies further ahead a clock said that was wrong. */
    private boolean isToday(Moment moment) {
        int ahead = daysAhead(moment);
        return ahead == 0 || ahead == 1;
    }

    private int daysAhead(Moment moment) {
        return now.day().daysUntil(StudyDay.of(moment.at(), now.zone()));
    }
}
