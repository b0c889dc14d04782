package lectern.bank.lock;

/** A lock that cannot be read. */
public final class BadLock extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String why;

    BadLock(int line, String why) {
        super(why);
        this.line = line;
        this.why = why;
    }

    /** The line that is amiss, from 1. */
    public int line() {
        return line;
    }

    /** What is amiss, as a clause without words of the file. */
    public String why() {
        return why;
    }
}
