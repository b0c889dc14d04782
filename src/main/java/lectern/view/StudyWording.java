package lectern.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.schedule.Interval;
import lectern.schedule.Parameters;
import lectern.schedule.Rating;

/** The words of studying what is due, all of them ASCII but for the bank's own. */
public final class StudyWording {
    public static final String LAST_PROMPT = "Enter to go on: ";
    public static final String CRAM_COUNTS_NOTHING = "Not rated: a cram leaves the schedule as it is.";
    public static final String NOT_COUNTED = "Not rated: this answer leaves the schedule as it is.";
    public static final String NOT_KEPT = "Not rated: this answer was not kept.";
    public static final String NOTHING_TO_RATE = "Nothing is answered yet: r rates the question just answered.";
    public static final String RATE_HOW = "Type r and a number: 1 Again, 2 Hard, 3 Good, 4 Easy.";
    public static final String RATE_HELP =
            "r1 to r4 = rate the question just answered Again, Hard, Good or Easy; with a colon where answers are typed";
    public static final String ALL_DONE = "That is all for today.";
    public static final String NOTHING_DUE = "Nothing is due now.";
    public static final String LEECHES = "Forgotten 8 times or more; read these again:";

    private StudyWording() {}

    /** "3 to learn again, 12 due, 5 new." */
    public static String counts(int again, int due, int fresh) {
        return again + " to learn again, " + due + " due, " + fresh + " new.";
    }

    /** "Tomorrow: 12 due, 5 new." */
    public static String tomorrow(int due, int fresh) {
        return "Tomorrow: " + due + " due, " + fresh + " new.";
    }

    /** "The next question comes in 5 days." */
    public static String next(int days) {
        return "The next question comes in " + days + (days == 1 ? " day." : " days.");
    }

    /** That due questions wait for another day. */
    public static String held(int held) {
        return held + (held == 1 ? " more is" : " more are")
                + " due, over the day's limit or too near to another question.";
    }

    /** That a question is not what it was. */
    public static String keyChanged(Question question) {
        return "Since you answered " + Wording.oneLine(question.id().value()) + ", its right answer was changed.";
    }

    /** "17 answered, 15 right." */
    public static String answered(int answered, long right) {
        return answered + " answered, " + right + " right.";
    }

    /** "Good: again in 3 days." */
    public static String rated(Rating rating, Interval interval) {
        String again = rating == Rating.AGAIN ? ": in " : ": again in ";
        return rating.word() + again + until(interval) + ".";
    }

    private static String until(Interval interval) {
        if (interval instanceof Interval.Days days) {
            return days.count() + (days.count() == 1 ? " day" : " days");
        }
        Duration length = interval instanceof Interval.Step step ? step.length() : Duration.ZERO;
        long minutes = length.plusSeconds(59).toMinutes();
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }

    /** Where to read what a leech is about. */
    public static List<String> leech(Question question) {
        List<String> lines = new ArrayList<>();
        for (Passage passage : question.header().passages()) {
            lines.add("> " + Wording.sentences(passage));
            lines.add(Wording.place(passage));
        }
        return lines;
    }

    /** That there is too little to learn from. */
    public static String tooFew(int observations, int least) {
        return "Too few reviews yet: " + observations + " on a later day than the one before, " + least
                + " are needed. Nothing was changed.";
    }

    /** What was learned from, and how much better it foretells. */
    public static String fitted(int observations, double before, double after) {
        return String.format(
                Locale.ROOT,
                "Fitted to %d reviews. Log loss: %.4f before, %.4f now; less is better.",
                observations,
                before,
                after);
    }

    /** For how long a first answer is remembered, before and now. */
    public static List<String> firstStabilities(Parameters before, Parameters after) {
        List<String> lines = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            int i = rating.number() - 1;
            lines.add(String.format(
                    Locale.ROOT,
                    "First answer %s: remembered by 90 %% for %.1f days before, %.1f now.",
                    rating.word(),
                    before.w(i),
                    after.w(i)));
        }
        return lines;
    }
}
