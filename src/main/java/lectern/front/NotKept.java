package lectern.front;

/** Tells that something was not written down. The message says what is the matter and what to do about it. */
public final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotKept(String message, Throwable cause) {
        super(message, cause);
    }
}
