package lectern.model;

/** A question of a bank that was not checked as a whole turns out to have an error. */
public final class UnsoundQuestion extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * An unsound question.
     *
     * @param message where it stands and what is wrong with it, for the user
     */
    public UnsoundQuestion(String message) {
        super(message);
    }
}
