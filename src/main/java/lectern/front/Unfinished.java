package lectern.front;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lectern.quiz.Progress;
import lectern.quiz.Session;
import lectern.view.ExamWording;

/**
 * A quiz that was left before its end.
 *
 * @param session where it stood
 * @param journal in which it goes on
 * @param begun when, by the learner's clock
 */
public record Unfinished(Session session, Journal journal, ZonedDateTime begun) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** "the quiz of 1 March 2026, 10:00: 3 of 10 answered". */
    public String words() {
        if (session instanceof Session.Examined exam) {
            return "the exam of " + day(begun) + ": " + ExamWording.entered(exam.sheet());
        }
        Progress progress = session.progress();
        int answered = progress.answers(progress.round()).size();
        return "the quiz of " + day(begun) + ": " + answered + " of "
                + (answered + progress.waiting().size()) + " answered";
    }

    /** "1 March 2026, 10:00". */
    public static String day(ZonedDateTime time) {
        return DAY.format(time);
    }

    /** The session as it goes on: the time in between was spent at no question, but an exam's time has run on. */
    public Session at(Instant now) {
        if (session instanceof Session.Examined exam) {
            return exam.again(now);
        }
        return session instanceof Session.Asking asking
                ? new Session.Asking(asking.progress(), asking.hinted(), asking.closeCall(), now)
                : session;
    }
}
