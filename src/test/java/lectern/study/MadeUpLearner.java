package lectern.study;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import lectern.model.Question;
import lectern.schedule.Moment;
import lectern.schedule.Rating;

/** Someone who learns a number of new items a week, studies once a day and answers as well as memory allows. */
final class MadeUpLearner {
    static final int DAYS = 365;
    static final int ITEMS = 120;

    /** Days at the end of the year of which the mean knowledge is told. */
    private static final int LAST_DAYS = 90;

    private static final Instant START = Instant.parse("2026-01-01T18:00:00Z");
    private static final Duration AN_ANSWER = Duration.ofSeconds(20);
    private static final int NEW_A_WEEK = 20;
    private static final int WEEK = 7;
    private static final long ITEMS_APART = 1_000_003;

    private final double noise;
    private final long seed;
    private final Map<Question, TrueMemory> memories = new HashMap<>();
    private Moment now = on(0);
    private double known;
    private double knownLately;
    private double knownAllYear;

    MadeUpLearner(double noise, long seed) {
        this.noise = noise;
        this.seed = seed;
    }

    /** The new items of a day: as many on each, with what is left of a week on its first days. */
    static int fresh(int day) {
        return NEW_A_WEEK / WEEK + (day % WEEK < NEW_A_WEEK % WEEK ? 1 : 0);
    }

    /** Sits down on a day, from 0; the year's knowledge is that with which a day begins. */
    void begin(int day) {
        now = on(day);
        known = memories.values().stream()
                .mapToDouble(memory -> memory.recall(now))
                .average()
                .orElse(0);
        knownAllYear += day > 0 ? known / DAYS : 0;
        if (day > DAYS - LAST_DAYS) {
            knownLately += known / LAST_DAYS;
        }
    }

    Moment now() {
        return now;
    }

    /** Answers a question; the time that it takes passes. */
    Rating answer(Question question) {
        now = new Moment(now.at().plus(AN_ANSWER), now.zone());
        TrueMemory memory = memories.get(question);
        if (memory == null) {
            Random luck = new Random(seed * ITEMS_APART + question.id().hashCode());
            memory = new TrueMemory(noise, luck, now);
            memories.put(question, memory);
        } else {
            memory.answer(now);
        }
        return memory.given();
    }

    /** The mean probability of recall of all items, when the day began. */
    double known() {
        return known;
    }

    /** The mean of that over the last days of the year. */
    double knownLately() {
        return knownLately;
    }

    /** The mean of that over the whole year. */
    double knownAllYear() {
        return knownAllYear;
    }

    private static Moment on(int day) {
        return new Moment(START.plus(Duration.ofDays(day)), ZoneOffset.UTC);
    }
}
