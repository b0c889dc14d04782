package lectern.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.quiz.Effect;
import lectern.schedule.Interval;
import lectern.schedule.Outcomes;
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
    public static final String ALL_DONE = "That is all for today.";
    public static final String NOTHING_DUE = "Nothing is due now.";
    public static final String FORGOTTEN = "Passages to reread:";
    public static final String LEECHES = "Forgotten 8 times or more; read these again:";
    public static final String NOTHING_FORGOTTEN = "Nothing to reread.";

    /** More is due than anyone wants to review in a day. */
    public static final String POSTPONE =
            "The most forgotten come first; lectern study --postpone DAYS spreads the rest over the next days.";

    /** A command was typed that has its place in study. */
    public static final String STUDY_ONLY = "Questions are set aside and flagged in lectern study only.";

    /** What can be typed in study besides what every quiz understands. */
    public static final List<String> HELP = List.of(
            "r1 to r4 = rate the question just answered Again, Hard, Good or Easy; with a colon where answers are typed",
            "@ = suspend this question: it is not asked again until it is resumed",
            "- = bury this question until tomorrow",
            "* = flag this question, or take its flag away");

    private StudyWording() {}

    /** "3 to learn again, 12 due, 5 new", the start of a sentence. */
    public static String counts(int again, int due, int fresh) {
        return again + " to learn again, " + due + " due, " + fresh + " new";
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

    /** The same for each rating in short, "3 Good 8 d", and which one counts. */
    public static List<Rated.Choice> choices(Outcomes outcomes, Rating inForce) {
        return Stream.of(Rating.values())
                .map(rating -> new Rated.Choice(
                        rating.number() + " " + rating.word() + " "
                                + briefly(outcomes.of(rating).interval()),
                        rating == inForce))
                .toList();
    }

    private static String briefly(Interval interval) {
        return interval instanceof Interval.Days days ? days.count() + " d" : minutes(interval) + " min";
    }

    private static long minutes(Interval interval) {
        Duration length = interval instanceof Interval.Step step ? step.length() : Duration.ZERO;
        return length.plusSeconds(59).toMinutes();
    }

    /**
     * What was done with a question, or taken back; short, for it has one line. Empty if it was nothing of the kind.
     *
     * @param undo the key that takes it back
     */
    public static String told(List<Effect> effects, String undo) {
        for (Effect effect : effects) {
            if (effect instanceof Effect.Handle handle) {
                return switch (handle.handled().handling()) {
                    case SUSPEND -> "Suspended; " + undo + " undoes it.";
                    case BURY -> "Buried until tomorrow; " + undo + " undoes it.";
                    case FLAG -> "Flagged.";
                    case UNFLAG -> "No longer flagged.";
                };
            }
            if (effect instanceof Effect.Unhandle unhandle) {
                return switch (unhandle.handled().handling()) {
                    case SUSPEND -> "No longer suspended.";
                    case BURY -> "No longer buried.";
                    case FLAG -> "No longer flagged.";
                    case UNFLAG -> "Flagged again.";
                };
            }
        }
        return "";
    }

    /** That what is due was put off. */
    public static String postponed(int count, int days) {
        return count == 0
                ? "Nothing is due over the day's limit."
                : "Postponed: " + Wording.questions(count) + ", over " + days + (days == 1 ? " day." : " days.");
    }

    /** That questions are set aside, and how they come back. */
    public static String suspended(long count) {
        return Wording.questions((int) count) + (count == 1 ? " is" : " are")
                + " suspended; lectern study --resume-suspended all brings back what is.";
    }

    /** Which questions came back. */
    public static String resumed(List<QuestionId> questions) {
        return questions.isEmpty() ? "No question of this bank is suspended." : "Resumed: " + ids(questions) + ".";
    }

    /** "a, b, c". */
    public static String ids(List<QuestionId> questions) {
        return questions.stream()
                .map(question -> Wording.oneLine(question.value()))
                .collect(Collectors.joining(", "));
    }

    private static String until(Interval interval) {
        if (interval instanceof Interval.Days days) {
            return days.count() + (days.count() == 1 ? " day" : " days");
        }
        long minutes = minutes(interval);
        return minutes + (minutes == 1 ? " minute" : " minutes");
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
