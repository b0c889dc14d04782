package lectern.bank;

import java.io.IOException;
import lectern.bank.finding.Code;

/** A file that may not or cannot be read; the message says why, as a clause. */
public final class RefusedFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String help;

    public RefusedFile(Code code, String message, String help) {
        super(message);
        this.code = code;
        this.help = help;
    }

    public Code code() {
        return code;
    }

    /** The message; never null. */
    public String why() {
        String message = getMessage();
        return message == null ? code.title() : message;
    }

    /** What to do; may be empty. */
    public String help() {
        return help;
    }
}
