package lectern.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.schedule.Moment;
import lectern.schedule.Review;
import lectern.schedule.StudyDay;

/** What a learner did on the present day, by the calendar of the present zone. */
final class Today {
    private final Moment now;
    private final List<Question> answered = new ArrayList<>();
    private final Set<QuestionId> ids = new HashSet<>();
    private int introduced;
    private int reviewed;

    Today(Deck deck, Moment now) {
        this.now = now;
        for (Question question : deck.bank().questions()) {
            ItemHistory item = deck.learner().item(question.id());
            if (item.standing().stream().anyMatch(reply -> daysAhead(reply.moment()) >= 0)) {
                answered.add(question);
                ids.add(question.id());
            }
        }
        deck.learner().items().values().forEach(item -> count(item.reviews()));
    }

    /** The questions of the bank that were answered today, in any mode. */
    List<Question> answered() {
        return answered;
    }

    boolean wasAnswered(Question question) {
        return ids.contains(question.id());
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
