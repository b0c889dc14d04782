package lectern.classroom;

import lectern.model.QuestionId;

/**
 * An answer that was marked otherwise than its file says, or could not be marked again.
 *
 * @param was what the file says
 * @param now what it is when marked again; the same where that could not be done
 */
public record Disagreement(String file, QuestionId item, Cause cause, double was, double now) {
    /** In what the file and the marking differ. */
    public enum Cause {
        /** The item's own rule gives another share. */
        CREDIT,
        /** The scheme gives other points for the same share. */
        MARK,
        /** The item is worth something else. */
        MAXIMUM,
        /** The bank has no such question, for all that its digest says. */
        NO_SUCH_QUESTION,
        /** The response cannot be read, or is none to this question. */
        NO_RESPONSE
    }
}
