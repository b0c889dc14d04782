package lectern.study;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.sample.ReviewLogs;
import lectern.schedule.Card;
import lectern.schedule.Phase;
import lectern.schedule.Policy;
import lectern.statistics.Retention;
import lectern.statistics.Statistics;

/** A year in which the study queue is worked off every day, as the program does it. */
final class ScheduledYear {
    /** So much sooner steps are asked when nothing else is left, as in a sitting. */
    private static final Duration AHEAD = Duration.ofMinutes(20);

    private static final int NO_LIMIT = 1000;

    private final MadeUpLearner learner;
    private final long seed;
    private final Diary diary;
    private int reviews;
    private double expected;

    private ScheduledYear(Policy policy, double noise, long seed) {
        this.learner = new MadeUpLearner(noise, seed);
        this.seed = seed;
        this.diary = new Diary(StudyBank.of(MadeUpLearner.ITEMS, 1), policy);
    }

    static Policy asking(double retention) {
        Policy usual = Policy.USUAL;
        return new Policy(
                retention, usual.maximumInterval(), usual.learningSteps(), usual.relearningSteps(), usual.fuzzed());
    }

    static Year of(Policy policy, double noise, long seed) {
        return new ScheduledYear(policy, noise, seed).year();
    }

    private Year year() {
        for (int day = 0; day < MadeUpLearner.DAYS; day++) {
            learner.begin(day);
            study(new Limits(MadeUpLearner.fresh(day), NO_LIMIT));
        }
        learner.begin(MadeUpLearner.DAYS);
        return new Year(
                retention(), expected / reviews, learner.known(), learner.knownLately(), learner.knownAllYear());
    }

    /** As the statistics tell it to the learner. */
    private Retention retention() {
        Deck deck = diary.deck();
        Statistics statistics =
                ReviewLogs.statistics(deck.bank(), ReviewLogs.of(diary.entries()), deck.timetable(), learner.now());
        Retention young = statistics.young();
        Retention mature = statistics.mature();
        return new Retention(young.reviews() + mature.reviews(), young.recalled() + mature.recalled());
    }

    /** Batch after batch, until nothing is left to be learned today. */
    private void study(Limits limits) {
        Set<Question> asked = new HashSet<>();
        List<Question> batch = queue(limits);
        while (!batch.isEmpty()) {
            batch.forEach(this::answer);
            asked.addAll(batch);
            List<Question> steps = StudyQueue.steps(only(asked), learner.now(), AHEAD);
            batch = steps.isEmpty() ? queue(limits) : steps;
        }
    }

    private List<Question> queue(Limits limits) {
        return StudyQueue.of(diary.deck(), learner.now(), limits, seed).all();
    }

    private Deck only(Set<Question> questions) {
        Deck deck = diary.deck();
        Bank bank = deck.bank();
        return new Deck(bank, List.copyOf(questions), deck.learner(), deck.timetable());
    }

    private void answer(Question question) {
        Deck deck = diary.deck();
        if (deck.card(question.id()) instanceof Card.Seen seen && seen.phase() == Phase.REVIEW) {
            reviews++;
            expected += deck.timetable().retrievability(seen, learner.now());
        }
        diary.answer(question, learner.now(), learner.answer(question));
    }
}
