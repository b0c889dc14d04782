package lectern.schedule;

import java.time.Duration;
import java.util.List;

/**
 * Tells when items come due: a model of memory, and how someone wants to be asked.
 *
 * <p>A new item goes through the learning steps. Again takes it back to the first; Hard stays at a step (on the first
 * it waits the mean of the first two, or half as long again if it is the only one); Good goes on, and after the last
 * step into review; Easy goes into review at once. In review, Again is a lapse and leads through the relearning steps in
 * the same way; anything else stays in review. Without steps it is all review. Memory changes at every answer.
 */
public record Timetable(Scheduler scheduler, Policy policy) {
    /** The four outcomes of a review at a moment. */
    public Outcomes next(Card card, Moment moment) {
        Card.Seen again = answered(card, moment, Rating.AGAIN);
        Card.Seen hard = noSooner(again, answered(card, moment, Rating.HARD));
        Card.Seen good = noSooner(hard, answered(card, moment, Rating.GOOD));
        Card.Seen easy = noSooner(good, answered(card, moment, Rating.EASY));
        return new Outcomes(again, hard, good, easy);
    }

    /** The card that reviews come to, in the order in which they were kept. */
    public Card replay(String id, List<Review> reviews) {
        return reviews.isEmpty()
                ? new Card.New(id)
                : outcomes(id, reviews).of(reviews.get(reviews.size() - 1).rating());
    }

    /**
     * What the last of the reviews would come to by each of the four ratings, its own among them.
     *
     * @param reviews in the order in which they were kept, at least one
     */
    public Outcomes outcomes(String id, List<Review> reviews) {
        Card card = new Card.New(id);
        int last = reviews.size() - 1;
        for (int i = 0; i < last; i++) {
            card = answered(card, reviews.get(i).moment(), reviews.get(i).rating());
        }
        // Only the last interval is still waited for, and only intervals depend on the other outcomes.
        return next(card, reviews.get(last).moment());
    }

    /** The probability of recall at a moment, 0 to 1; 1 on the day of the last review. */
    public double retrievability(Card.Seen card, Moment moment) {
        return scheduler.retrievability(card.memory(), StudyDay.elapsed(card.last(), moment));
    }

    private static Card.Seen noSooner(Card.Seen worse, Card.Seen better) {
        return worse.interval() instanceof Interval.Days least
                        && better.interval() instanceof Interval.Days days
                        && days.count() < least.count()
                ? better.withInterval(least)
                : better;
    }

    private Card.Seen answered(Card card, Moment moment, Rating rating) {
        Memory memory = card instanceof Card.Seen seen
                ? scheduler.next(seen.memory(), StudyDay.elapsed(seen.last(), moment), rating)
                : scheduler.first(rating);
        Phase from = card.phase();
        boolean lapsed = from == Phase.REVIEW && !rating.recalled();
        Phase stepped = from == Phase.REVIEW || from == Phase.RELEARNING ? Phase.RELEARNING : Phase.LEARNING;
        List<Duration> steps = stepped == Phase.LEARNING ? policy.learningSteps() : policy.relearningSteps();
        int step = from == Phase.REVIEW && !lapsed ? steps.size() : stepAfter(card, rating, steps.size());
        boolean reviewed = step >= steps.size();
        return new Card.Seen(
                card.id(),
                reviewed ? Phase.REVIEW : stepped,
                reviewed ? 0 : step,
                memory,
                moment,
                reviewed ? days(card, memory) : new Interval.Step(pause(steps, step, rating)),
                card.reviews() + 1,
                card.lapses() + (lapsed ? 1 : 0));
    }

    /** The step that comes due, from 0; as many as there are, or more, means review. */
    private static int stepAfter(Card card, Rating rating, int steps) {
        int now = card instanceof Card.Seen seen ? seen.step() : 0;
        return switch (rating) {
            case AGAIN -> 0;
            case HARD -> now;
            case GOOD -> now + 1;
            case EASY -> steps;
        };
    }

    private static Duration pause(List<Duration> steps, int step, Rating rating) {
        Duration pause = steps.get(step);
        if (rating != Rating.HARD || step > 0) {
            return pause;
        }
        return steps.size() > 1
                ? pause.plus(steps.get(1)).dividedBy(2)
                : pause.multipliedBy(3).dividedBy(2);
    }

    private Interval.Days days(Card card, Memory memory) {
        double stability = memory.stability();
        double retention = policy.desiredRetention();
        int maximum = policy.maximumInterval();
        return new Interval.Days(
                policy.fuzzed()
                        ? Fuzz.spread(
                                scheduler.exactInterval(stability, retention),
                                maximum,
                                Fuzz.seed(card.id(), card.reviews()))
                        : scheduler.interval(stability, retention, maximum));
    }
}
