package lectern.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.model.Question;
import lectern.model.Questions;
import lectern.schedule.Card;
import lectern.schedule.Interval;
import lectern.schedule.Moment;
import lectern.schedule.Phase;

/**
 * What is to be studied at a moment: what is being learned first, then what is due, then what is new. The same deck,
 * moment, limits and seed give the same queue.
 *
 * <p>Of what is due the most forgotten comes first where not all may come. Questions settled by the same sentence never
 * come on one day, also not after one that was answered that day in any other way. Nothing that waits for days comes
 * twice on one day of the calendar, whatever was done to the clock, or within four hours, whatever the calendar says.
 *
 * <p>Only questions that may be asked today, or were answered today, are read for it: those that siblings are told by.
 *
 * @param learning questions whose next step of learning is due
 * @param due questions to be reviewed, with articles mixed
 * @param fresh questions never answered before, with articles mixed
 * @param rest more that is due, but over the limit or too near to another one, the most forgotten first
 */
public record StudyQueue(Questions learning, Questions due, Questions fresh, Questions rest) {
    /** Nobody sleeps less: an answer before it belongs to the same day. */
    static final Duration LEAST_REST = Duration.ofHours(4);

    /** A queue of questions that are read already, or of a bank's own. */
    public StudyQueue(List<Question> learning, List<Question> due, List<Question> fresh, List<Question> rest) {
        this(Questions.of(learning), Questions.of(due), Questions.of(fresh), Questions.of(rest));
    }

    /** The queue of a deck. */
    public static StudyQueue of(Deck deck, Moment now, Limits limits, long seed) {
        Today today = new Today(deck, now);
        List<Deck.Place> places = deck.places(now.day());
        Questions learning = at(deck, steps(deck, places, now.at(), now));
        Siblings siblings = new Siblings();
        today.answered().forEach(siblings::take);
        learning.forEach(siblings::take);

        List<Integer> ready = ready(deck, places, now, seed).stream()
                .filter(index ->
                        !today.wasAnswered(deck.questions().outline(index).id()))
                .toList();
        List<Integer> due = chosen(deck, ready, Math.max(0, limits.reviews() - today.reviewed()), siblings);
        List<Integer> unseen = places.stream()
                .filter(place -> place.card().phase() == Phase.NEW)
                .map(Deck.Place::index)
                .filter(index ->
                        !today.wasAnswered(deck.questions().outline(index).id()))
                .toList();
        List<Integer> fresh =
                chosen(deck, mixed(deck, unseen), Math.max(0, limits.fresh() - today.introduced()), siblings);
        Set<Integer> asked = new HashSet<>(due);
        List<Integer> rest =
                ready.stream().filter(index -> !asked.contains(index)).toList();
        return new StudyQueue(learning, at(deck, mixed(deck, due)), at(deck, mixed(deck, fresh)), at(deck, rest));
    }

    /**
     * The questions whose step of learning is due by so much later, soonest first: with nothing else left to ask there is
     * no point in waiting for them.
     */
    public static Questions steps(Deck deck, Moment now, Duration ahead) {
        return at(deck, steps(deck, deck.places(now.day()), now.at().plus(ahead), now));
    }

    /** Everything of a deck for a cram: the most forgotten first, then what is new, at most so many. */
    public static Questions cram(Deck deck, Moment now, int most, long seed) {
        List<Deck.Place> places = deck.places(now.day());
        List<Deck.Place> seen = places.stream()
                .filter(place -> place.card() instanceof Card.Seen)
                .toList();
        List<Integer> unseen = places.stream()
                .filter(place -> place.card() instanceof Card.New)
                .map(Deck.Place::index)
                .toList();
        return at(
                deck,
                Stream.concat(mostForgottenFirst(deck, seen, now, seed).stream(), mixed(deck, unseen).stream())
                        .limit(most)
                        .toList());
    }

    /** Everything in the order of asking. */
    public List<Question> all() {
        return Stream.of(learning, due, fresh).flatMap(List::stream).toList();
    }

    public boolean isEmpty() {
        return learning.isEmpty() && due.isEmpty() && fresh.isEmpty();
    }

    private static Questions at(Deck deck, List<Integer> indices) {
        return deck.questions().at(indices.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<Integer> mixed(Deck deck, List<Integer> indices) {
        return Interleaving.of(indices, index -> deck.questions().outline(index).mainArticle());
    }

    private static List<Integer> steps(Deck deck, List<Deck.Place> places, Instant by, Moment now) {
        return places.stream()
                .filter(place -> place.card() instanceof Card.Seen seen
                        && seen.interval() instanceof Interval.Step
                        && !by.isBefore(seen.dueAt()))
                .sorted(Comparator.comparing((Deck.Place place) -> dueAt(place.card(), now))
                        .thenComparing(
                                place -> deck.questions().outline(place.index()).id()))
                .map(Deck.Place::index)
                .toList();
    }

    private static Instant dueAt(Card card, Moment now) {
        return card instanceof Card.Seen seen ? seen.dueAt() : now.at();
    }

    private static List<Integer> ready(Deck deck, List<Deck.Place> places, Moment now, long seed) {
        List<Deck.Place> ready = places.stream()
                .filter(place -> place.card() instanceof Card.Seen seen
                        && seen.phase() == Phase.REVIEW
                        && seen.isDue(now)
                        && !now.at().isBefore(seen.last().at().plus(LEAST_REST)))
                .toList();
        return mostForgottenFirst(deck, ready, now, seed);
    }

    private static List<Integer> mostForgottenFirst(Deck deck, List<Deck.Place> places, Moment now, long seed) {
        // What is forgotten equally comes in an order of its own each time.
        List<Deck.Place> mixed = new SeededOrder(seed).shuffled(places);
        double[] recall = mixed.stream()
                .mapToDouble(place -> recall(deck, place.card(), now))
                .toArray();
        return IntStream.range(0, recall.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> recall[i]))
                .map(i -> mixed.get(i).index())
                .toList();
    }

    private static double recall(Deck deck, Card card, Moment now) {
        return card instanceof Card.Seen seen ? deck.timetable().retrievability(seen, now) : 0;
    }

    private static List<Integer> chosen(Deck deck, List<Integer> candidates, int most, Siblings siblings) {
        List<Integer> chosen = new ArrayList<>();
        for (int candidate : candidates) {
            if (chosen.size() == most) {
                break;
            }
            if (siblings.takes(deck.questions().get(candidate))) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }
}
