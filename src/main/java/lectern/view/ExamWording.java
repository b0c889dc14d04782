package lectern.view;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lectern.quiz.Result;
import lectern.quiz.Session;
import lectern.quiz.Sheet;
import lectern.quiz.Terms;

/** The words of exams, the same on a full screen and in lines. */
public final class ExamWording {
    /** Why nothing else can be begun or read. */
    public static final String BOUND = "An exam is under way: hand it in, or leave it first.";

    public static final String TIME_IS_UP = "Time is up: the exam is handed in.";
    public static final String HANDED_IN = "The exam is handed in.";
    public static final String ENTERED = "Entered.";
    public static final String CLEARED = "No answer stands there now.";

    /** Where nothing was entered, once it is over. */
    static final String LEFT_OPEN = "You left it open.";

    /** Shown where nothing is entered. */
    public static final String NO_ANSWER = "no answer";

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private ExamWording() {}

    /** "12:34 left", "1:02:05 left"; to the second, the begun one counted. */
    public static String clock(Duration left) {
        long seconds = left.plusMillis(999).toSeconds();
        String minutes = seconds < HOUR
                ? String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE)
                : String.format(
                        Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds / MINUTE % MINUTE, seconds % MINUTE);
        return minutes + " left";
    }

    /** "12 min 34 s left." for a line that stays. */
    public static String left(Duration left) {
        return Wording.time(left.plusMillis(999)) + " left.";
    }

    /** "7 of 20 answered". */
    public static String entered(Sheet sheet) {
        return sheet.entered() + " of " + sheet.rows().size() + " answered";
    }

    /** "7 of 20 answered, 2 flagged. Open: 3, 5." */
    public static String sheet(Sheet sheet) {
        String flagged = sheet.flagged() == 0 ? "" : ", " + sheet.flagged() + " flagged";
        return entered(sheet) + flagged + "." + open(sheet.open());
    }

    private static String open(List<Integer> numbers) {
        return numbers.isEmpty()
                ? ""
                : " Open: " + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
    }

    /** Where an exam stands that is left before it is handed in. */
    public static String kept(Session.Examined exam) {
        return "The exam is kept: " + entered(exam.sheet()) + ". lectern quiz --resume goes on with it"
                + (exam.deadline().isPresent() ? "; its time runs on." : ".");
    }

    /** What handing in means, to be told before it cannot be undone. */
    public static String confirm(Sheet sheet, String key) {
        int open = sheet.open().size();
        String rest = open == 0 ? "" : Wording.questions(open) + (open == 1 ? " is" : " are") + " still open. ";
        return rest + "Handing in cannot be undone: " + key + " once more does it.";
    }

    /** What is to be known before the first question; empty for practice. */
    public static String terms(Terms terms) {
        if (!terms.exam()) {
            return "";
        }
        return "An exam: nothing is told before the end; answers can be changed until it is handed in."
                + (terms.timed() ? " Time: " + Wording.time(terms.limit()) + ", from now on." : "")
                + (terms.passMark() > 0 ? " Pass mark: " + percent(terms) + "." : "");
    }

    /** "Passed: 60 % is the pass mark."; empty if there is none. */
    public static String passed(Result result, Terms terms) {
        if (terms.passMark() == 0) {
            return "";
        }
        return (result.passes(terms) ? "Passed: " : "Not passed: ") + percent(terms) + " is the pass mark.";
    }

    private static String percent(Terms terms) {
        return Wording.points(terms.passMark() * 100) + " %";
    }
}
