package lectern.history;

/** Tells that a history could not be used; what was kept before is not touched. */
public final class Unavailable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    public Unavailable(Trouble trouble) {
        super(trouble.sentence() + " " + trouble.help());
        this.trouble = trouble;
    }

    public Unavailable(Trouble trouble, Throwable cause) {
        super(trouble.sentence() + " " + trouble.help(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
