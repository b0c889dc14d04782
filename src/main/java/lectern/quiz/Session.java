package lectern.quiz;

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
        return this instanceof Explaining explaining ? Optional.of(explaining.current()) : Optional.empty();
    }

    /** A new session at its first question. */
    static Session start(Quiz quiz, Instant at) {
        return Asking.first(Progress.atStart(quiz), at);
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

        R explaining(Explaining session);

        R finished(Finished session);
    }

    /** A step that changes nothing but tells why. */
    default Step refuse(Reason reason) {
        return new Step(this, List.of(new Effect.Refuse(reason)));
    }
}
