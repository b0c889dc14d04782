package lectern.classroom.file;

/** A results file turned out to be none, or broken. */
final class NotResults extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    NotResults(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** A clause for people. */
    String reason() {
        return reason;
    }
}
