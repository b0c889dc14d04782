package lectern.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.schedule.Card;
import lectern.schedule.Forecast;
import lectern.schedule.Moment;
import lectern.schedule.Outcomes;
import lectern.schedule.Phase;
import lectern.schedule.Review;
import lectern.schedule.StudyDay;
import lectern.schedule.Timetable;

/**
 * The questions that someone studies, with what is known of them.
 *
 * @param bank where they come from
 * @param questions those wanted that can be asked, in the bank's order
 */
public record Deck(Bank bank, Questions questions, Learner learner, Timetable timetable) {
    /** So many lapses make a leech: a question that costs more time than it is worth asked as it is. */
    public static final int LEECH_LAPSES = 8;

    /** A deck of questions that are read already, or of a bank's own. */
    public Deck(Bank bank, List<Question> questions, Learner learner, Timetable timetable) {
        this(bank, Questions.of(questions), learner, timetable);
    }

    /** The same after the learner did more. */
    public Deck after(Learner later) {
        return new Deck(bank, questions, later, timetable);
    }

    /** Where a question stands. */
    public Card card(QuestionId question) {
        return learner.card(question, timetable);
    }

    /** What the last review of a question would come to by each rating; empty if it was never reviewed. */
    public Optional<Outcomes> outcomes(QuestionId question) {
        List<Review> reviews = learner.item(question).reviews();
        return reviews.isEmpty() ? Optional.empty() : Optional.of(timetable.outcomes(question.value(), reviews));
    }

    /**
     * Where a question of the deck stands.
     *
     * @param index of the question
     */
    record Place(int index, Card card) {}

    /** Where those questions stand that may be asked on a day, in the deck's order; none is read for it. */
    List<Place> places(StudyDay day) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            QuestionId id = questions.outline(i).id();
            if (learner.care(id).isWantedOn(day)) {
                places.add(new Place(i, card(id)));
            }
        }
        return places;
    }

    /** Those that were forgotten over and over. */
    public Questions leeches() {
        return questions.where(question -> card(question.id()).lapses() >= LEECH_LAPSES);
    }

    /** What tomorrow brings if nothing more is answered today. */
    public Ahead tomorrow(Moment now, Limits limits) {
        List<Card> cards = cards(now.day().plusDays(1));
        int due = Forecast.of(cards, now, 2).total();
        long fresh = cards.stream().filter(card -> card.phase() == Phase.NEW).count();
        return new Ahead(due, (int) Math.min(fresh, limits.fresh()));
    }

    /** The day, from tomorrow on, on which something comes due next; empty if nothing ever does. */
    public Optional<StudyDay> nextDay(Moment now) {
        StudyDay tomorrow = now.day().plusDays(1);
        return cards(tomorrow).stream()
                .filter(Card.Seen.class::isInstance)
                .map(card -> ((Card.Seen) card).dueOn())
                .map(day -> day.compareTo(tomorrow) < 0 ? tomorrow : day)
                .min(StudyDay::compareTo);
    }

    private List<Card> cards(StudyDay day) {
        return places(day).stream().map(Place::card).toList();
    }

    /**
     * How much is to come.
     *
     * @param due questions that were answered before
     * @param fresh new ones
     */
    public record Ahead(int due, int fresh) {}
}
