package lectern.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lectern.model.Question;
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
 * @param learning questions whose next step of learning is due
 * @param due questions to be reviewed, with articles mixed
 * @param fresh questions never answered before, with articles mixed
 * @param rest more that is due, but over the limit or too near to another one, the most forgotten first
 */
public record StudyQueue(List<Question> learning, List<Question> due, List<Question> fresh, List<Question> rest) {
    /** Nobody sleeps less: an answer before it belongs to the same day. */
    static final Duration LEAST_REST = Duration.ofHours(4);

    private static final Card UNSEEN = new Card.New("");

    public StudyQueue {
        learning = List.copyOf(learning);
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
        rest = List.copyOf(rest);
    }

    /** The queue of a deck. */
    public static StudyQueue of(Deck deck, Moment now, Limits limits, long seed) {
        Today today = new Today(deck, now);
        Map<Question, Card> cards = deck.cards(now.day());
        List<Question> learning = steps(cards, now.at(), now);
        Siblings siblings = new Siblings();
        today.answered().forEach(siblings::take);
        learning.forEach(siblings::take);

        List<Question> ready = ready(deck, cards, now, seed).stream()
                .filter(question -> !today.wasAnswered(question))
                .toList();
        List<Question> due = chosen(ready, Math.max(0, limits.reviews() - today.reviewed()), siblings);
        List<Question> unseen = cards.entrySet().stream()
                .filter(entry -> entry.getValue().phase() == Phase.NEW && !today.wasAnswered(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<Question> fresh =
                chosen(Interleaving.of(unseen), Math.max(0, limits.fresh() - today.introduced()), siblings);
        Set<Question> asked = new HashSet<>(due);
        List<Question> rest =
                ready.stream().filter(question -> !asked.contains(question)).toList();
        return new StudyQueue(learning, Interleaving.of(due), Interleaving.of(fresh), rest);
    }

    /**
     * The questions whose step of learning is due by so much later, soonest first: with nothing else left to ask there is
     * no point in waiting for them.
     */
    public static List<Question> steps(Deck deck, Moment now, Duration ahead) {
        return steps(deck.cards(now.day()), now.at().plus(ahead), now);
    }

    /** Everything of a deck for a cram: the most forgotten first, then what is new, at most so many. */
    public static List<Question> cram(Deck deck, Moment now, int most, long seed) {
        Map<Question, Card> cards = deck.cards(now.day());
        List<Question> seen = cards.keySet().stream()
                .filter(question -> cards.get(question) instanceof Card.Seen)
                .toList();
        List<Question> unseen = cards.keySet().stream()
                .filter(question -> cards.get(question) instanceof Card.New)
                .toList();
        return Stream.concat(
                        mostForgottenFirst(deck, cards, seen, now, seed).stream(), Interleaving.of(unseen).stream())
                .limit(most)
                .toList();
    }

    /** Everything in the order of asking. */
    public List<Question> all() {
        return Stream.of(learning, due, fresh).flatMap(List::stream).toList();
    }

    public boolean isEmpty() {
        return learning.isEmpty() && due.isEmpty() && fresh.isEmpty();
    }

    private static List<Question> steps(Map<Question, Card> cards, Instant by, Moment now) {
        return cards.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Card.Seen seen
                        && seen.interval() instanceof Interval.Step
                        && !by.isBefore(seen.dueAt()))
                .sorted(Comparator.comparing((Map.Entry<Question, Card> entry) -> dueAt(entry.getValue(), now))
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Instant dueAt(Card card, Moment now) {
        return card instanceof Card.Seen seen ? seen.dueAt() : now.at();
    }

    private static List<Question> ready(Deck deck, Map<Question, Card> cards, Moment now, long seed) {
        List<Question> ready = cards.keySet().stream()
                .filter(question -> cards.get(question) instanceof Card.Seen seen
                        && seen.phase() == Phase.REVIEW
                        && seen.isDue(now)
                        && !now.at().isBefore(seen.last().at().plus(LEAST_REST)))
                .toList();
        return mostForgottenFirst(deck, cards, ready, now, seed);
    }

    private static List<Question> mostForgottenFirst(
            Deck deck, Map<Question, Card> cards, List<Question> questions, Moment now, long seed) {
        // What is forgotten equally comes in an order of its own each time.
        List<Question> mixed = new ArrayList<>(new SeededOrder(seed).shuffled(questions));
        mixed.sort(Comparator.comparingDouble(question -> recall(deck, cards.getOrDefault(question, UNSEEN), now)));
        return mixed;
    }

    private static double recall(Deck deck, Card card, Moment now) {
        return card instanceof Card.Seen seen ? deck.timetable().retrievability(seen, now) : 0;
    }

    private static List<Question> chosen(List<Question> candidates, int most, Siblings siblings) {
        List<Question> chosen = new ArrayList<>();
        for (Question candidate : candidates) {
            if (chosen.size() == most) {
                break;
            }
            if (siblings.takes(candidate)) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }
}
