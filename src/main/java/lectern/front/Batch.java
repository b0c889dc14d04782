package lectern.front;

import lectern.quiz.Session;

/** Questions that are asked together, and the journal in which they are written down. */
public record Batch(Session session, Journal journal) {
    /** Whether there is nothing in it to be taken back. */
    boolean isUntouched() {
        return session.log().isEmpty() && session.progress().handled().isEmpty();
    }

    Batch at(Session other) {
        return new Batch(other, journal);
    }
}
