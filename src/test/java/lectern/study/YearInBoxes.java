package lectern.study;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.model.Question;
import lectern.schedule.Rating;
import lectern.statistics.Retention;

/**
 * A year by Leitner's boxes: what is recalled goes on to the next of six, where it waits twice as long, and what is
 * forgotten goes back to the first. New and forgotten items are repeated on the same day as often as the program does it.
 */
final class YearInBoxes {
    private static final List<Question> QUESTIONS =
            StudyBank.of(MadeUpLearner.ITEMS, 1).questions();
    private static final int STEPS_OF_NEW = 2;
    private static final int STEPS_OF_FORGOTTEN = 1;
    private static final int LAST = 5;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int NO_LIMIT = 1_000_000;
    private static final double SHORTEST = 0.4;
    private static final double LONGEST = 16;
    private static final double FINENESS = 1.05;

    private final MadeUpLearner learner;
    private final double wait;
    private final int reviewsAYear;
    private final Map<Question, Integer> boxes = new HashMap<>();
    private final Map<Question, Integer> due = new HashMap<>();
    private int reviews;
    private int recalled;

    private YearInBoxes(double wait, int reviewsAYear, double noise, long seed) {
        this.learner = new MadeUpLearner(noise, seed);
        this.wait = wait;
        this.reviewsAYear = reviewsAYear;
    }

    /** With boxes of 1, 2, 4, 8, 16 and 32 days, and no more reviews than so many a year; the rest has to wait. */
    static Year limited(int reviews, double noise, long seed) {
        return new YearInBoxes(1, reviews, noise, seed).year();
    }

    /** With boxes so much longer or shorter, all by one factor, that the number of reviews is the nearest to this one. */
    static Year stretched(int reviews, double noise, long seed) {
        Year nearest = new YearInBoxes(SHORTEST, NO_LIMIT, noise, seed).year();
        for (double wait = SHORTEST * FINENESS; wait < LONGEST; wait *= FINENESS) {
            Year year = new YearInBoxes(wait, NO_LIMIT, noise, seed).year();
            if (Math.abs(year.retention().reviews() - reviews)
                    < Math.abs(nearest.retention().reviews() - reviews)) {
                nearest = year;
            }
        }
        return nearest;
    }

    private Year year() {
        int introduced = 0;
        for (int day = 0; day < MadeUpLearner.DAYS; day++) {
            learner.begin(day);
            for (Question question : due(day)) {
                review(question, day);
            }
            int end = Math.min(introduced + MadeUpLearner.fresh(day), QUESTIONS.size());
            for (Question question : QUESTIONS.subList(introduced, end)) {
                repeat(question, learner.answer(question).recalled() ? STEPS_OF_NEW - 1 : STEPS_OF_NEW);
                putIn(0, question, day);
            }
            introduced = end;
        }
        learner.begin(MadeUpLearner.DAYS);
        return new Year(
                new Retention(reviews, recalled),
                Double.NaN,
                learner.known(),
                learner.knownLately(),
                learner.knownAllYear());
    }

    /** What is due, that which waits longest first, as far as the limit lets it; what is not used up is kept. */
    private List<Question> due(int day) {
        long left = (long) reviewsAYear * (day + 1) / MadeUpLearner.DAYS - reviews;
        return QUESTIONS.stream()
                .filter(question -> due.getOrDefault(question, NEVER) <= day)
                .sorted(Comparator.comparingInt(question -> due.getOrDefault(question, NEVER)))
                .limit(Math.max(0, left))
                .toList();
    }

    private void review(Question question, int day) {
        reviews++;
        Rating rating = learner.answer(question);
        if (rating.recalled()) {
            recalled++;
            putIn(Math.min(boxes.getOrDefault(question, 0) + 1, LAST), question, day);
        } else {
            repeat(question, STEPS_OF_FORGOTTEN);
            putIn(0, question, day);
        }
    }

    /** On the same day, when nothing is forgotten. */
    private void repeat(Question question, int times) {
        for (int i = 0; i < times; i++) {
            learner.answer(question);
        }
    }

    private void putIn(int box, Question question, int day) {
        boxes.put(question, box);
        due.put(question, day + (int) Math.max(1, Math.min(Math.round(Math.scalb(wait, box)), MadeUpLearner.DAYS)));
    }
}
