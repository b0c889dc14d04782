package lectern.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lectern.quiz.Effect.Reason;

/** All there is to know of a quiz under way: what a front end draws, and what the next event meets. */
public sealed interface Session {
    Progress progress();

    /** The same state with more or less behind it. */
    Session with(Progress other);

    <R> R accept(Visitor<R> visitor);

    default Quiz quiz() {
        return progress().quiz();
    }

    default List<Answered> log() {
        return progress().log();
    }

    /** The answer given last, if any stands. */
    default Optional<Answered> last() {
        return log().isEmpty() ? Optional.empty() : Optional.of(log().get(log().size() - 1));
    }

    /** The question that is asked, or was just answered; none at the end. */
    default Optional<Planned> shown() {
        if (this instanceof Asking asking) {
            return Optional.of(asking.current());
        }
        if (this instanceof Examined exam) {
            return Optional.of(exam.current());
        }
        return this instanceof Explaining explaining ? Optional.of(explaining.current()) : Optional.empty();
    }

    /** A new session at its first question; that of an exam if the quiz is one. */
    static Session start(Quiz quiz, Instant at) {
        return quiz.terms().exam()
                ? new Examined(Progress.atStart(quiz), Sheet.blank(quiz), 1, at, at, at)
                : Asking.first(Progress.atStart(quiz), at);
    }

    /**
     * A question waits for its answer.
     *
     * @param hinted whether its hint is shown
     * @param closeCall whether a first try came so close that only the spelling is wrong
     * @param since when the question was shown
     */
    record Asking(Progress progress, boolean hinted, boolean closeCall, Instant since) implements Session {
        static Asking first(Progress progress, Instant at) {
            return new Asking(progress, progress.visit().hinted(), false, at);
        }

        public Planned current() {
            return quiz().planned(progress.waiting().get(0));
        }

        @Override
        public Session with(Progress other) {
            return new Asking(other, hinted, closeCall, since);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.asking(this);
        }
    }

    /**
     * An exam is sat: questions are answered on a sheet, in any order, until it is handed in. Its log is empty until then.
     *
     * @param sheet what is entered so far
     * @param number of the question that is shown, from 1
     * @param since when that was shown
     * @param begun when the exam began: its time runs from then on, whether anybody looks at it or not
     * @param now the latest time that was seen; it never runs back
     */
    record Examined(Progress progress, Sheet sheet, int number, Instant since, Instant begun, Instant now)
            implements Session {
        public Planned current() {
            return quiz().planned(number);
        }

        /** What stands for the question that is shown. */
        public Sheet.Row row() {
            return sheet.row(number);
        }

        /** When the time is up; empty if it never is. */
        public Optional<Instant> deadline() {
            Terms terms = quiz().terms();
            return terms.timed() ? Optional.of(begun.plus(terms.limit())) : Optional.empty();
        }

        /** The time left at a moment, zero or more; empty if there is no limit. */
        public Optional<Duration> left(Instant at) {
            return deadline().map(end -> at.isBefore(end) ? Duration.between(at, end) : Duration.ZERO);
        }

        Examined at(Instant time) {
            return new Examined(progress, sheet, number, since, begun, time.isAfter(now) ? time : now);
        }

        /** The time at the question counted, up to now. */
        Examined looked() {
            Duration more = now.isAfter(since) ? Duration.between(since, now) : Duration.ZERO;
            return new Examined(progress, sheet.with(number, row().after(more)), number, now, begun, now);
        }

        Examined with(Sheet.Row row) {
            return new Examined(progress, sheet.with(number, row), number, since, begun, now);
        }

        Examined moved(int to) {
            return new Examined(progress, sheet, to, now, begun, now);
        }

        /** The same exam gone on with: the time in between was not spent at a question, but is gone. */
        public Examined again(Instant at) {
            Instant then = at.isAfter(now) ? at : now;
            return new Examined(progress, sheet, number, then, begun, then);
        }

        @Override
        public Session with(Progress other) {
            return new Examined(other, sheet, number, since, begun, now);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.examined(this);
        }
    }

    /** An answer was given and its feedback is read. */
    record Explaining(Progress progress) implements Session {
        public Answered answered() {
            return log().get(log().size() - 1);
        }

        public Planned current() {
            return quiz().planned(answered().number());
        }

        @Override
        public Session with(Progress other) {
            return new Explaining(other);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.explaining(this);
        }
    }

    /** Every question of the round is answered. */
    record Finished(Progress progress) implements Session {
        @Override
        public Session with(Progress other) {
            return new Finished(other);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.finished(this);
        }
    }

    /** One way for each state. */
    interface Visitor<R> {
        R asking(Asking session);

        R examined(Examined session);

        R explaining(Explaining session);

        R finished(Finished session);
    }

    /** A step that changes nothing but tells why. */
    default Step refuse(Reason reason) {
        return new Step(this, List.of(new Effect.Refuse(reason)));
    }
}
