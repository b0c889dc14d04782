package lectern.quiz;

import java.time.Instant;
import lectern.marking.Certainty;
import lectern.marking.Response;

/** What someone does in a quiz, stamped with the time by whoever sends it. */
public sealed interface Event {
    Instant at();

    <R> R accept(Visitor<R> visitor);

    /**
     * Answers the question that is asked.
     *
     * @param certainty how sure one is, where that is asked; nobody is sure of "I don't know"
     */
    record Answer(Instant at, Response response, Certainty certainty) implements Event {
        public Answer {
            certainty = response instanceof Response.DontKnow ? Certainty.UNDECLARED : certainty;
        }

        /** Without a word on how sure one is. */
        public Answer(Instant at, Response response) {
            this(at, response, Certainty.UNDECLARED);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answer(this);
        }
    }

    /** Leaves the question for later: it comes back after the others. */
    record Skip(Instant at) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.skip(this);
        }
    }

    /** Wants the question's hint. */
    record Hint(Instant at) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hint(this);
        }
    }

    /** Has read the feedback and goes on. */
    record Next(Instant at) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.next(this);
        }
    }

    /** Takes the last answer back, to answer that question again. */
    record Undo(Instant at) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.undo(this);
        }
    }

    /** At the end: wants the items missed in the last round once more. */
    record Retry(Instant at) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retry(this);
        }
    }

    /** Wants something done with the question that is asked, or was just answered. */
    record Handle(Instant at, Handling handling) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.handle(this);
        }
    }

    /**
     * In an exam: wants to see another question.
     *
     * @param number from 1
     */
    record GoTo(Instant at, int number) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.goTo(this);
        }
    }

    /** In an exam: marks the question on the answer sheet, to come back to it, or takes that mark away. */
    record Flag(Instant at) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /** In an exam: hands the answer sheet in. */
    record HandIn(Instant at) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.handIn(this);
        }
    }

    /** Time has passed, and nothing else. */
    record Tick(Instant at) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tick(this);
        }
    }

    /** One way for each kind of event. */
    interface Visitor<R> {
        R answer(Answer event);

        R skip(Skip event);

        R hint(Hint event);

        R next(Next event);

        R undo(Undo event);

        R retry(Retry event);

        R handle(Handle event);

        R goTo(GoTo event);

        R flag(Flag event);

        R handIn(HandIn event);

        R tick(Tick event);
    }
}
