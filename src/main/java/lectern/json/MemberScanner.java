package lectern.json;

import java.util.Map;
import java.util.Optional;

/** Goes once through the members of a flat object; histories of a million entries are read with it. */
final class MemberScanner {
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    /** What may follow a backslash by itself, and what each stands for. */
    private static final String ESCAPES = "\"\\/bfnrt";

    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    /**
     * Members.
     *
     * @param text what stands between the braces
     */
    MemberScanner(String text) {
        this.text = text;
    }

    /** Puts all members into a map; false if it does not consist of members and the commas between them. */
    boolean into(Map<String, String> members) {
        do {
            skipSpace();
            Optional<String> name = quoted();
            skipSpace();
            if (name.isEmpty() || !passes(':')) {
                return false;
            }
            skipSpace();
            Optional<String> value = is('"') ? quoted() : bare();
            if (value.isEmpty()) {
                return false;
            }
            members.put(name.get(), value.get());
            skipSpace();
        } while (passes(','));
        return at == text.length();
    }

    private boolean is(char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }

    private boolean passes(char expected) {
        boolean there = is(expected);
        at += there ? 1 : 0;
        return there;
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** A text in quotation marks, without them; empty if there is none. */
    private Optional<String> quoted() {
        if (!passes('"')) {
            return Optional.empty();
        }
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return Optional.of(text.substring(start, at++));
            } else if (c == '\\') {
                return unescaped(start);
            } else if (c < ' ') {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    /** The same from the first backslash on. */
    private Optional<String> unescaped(int start) {
        StringBuilder unescaped = new StringBuilder().append(text, start, at);
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return Optional.of(unescaped.toString());
            } else if (c < ' ' || (c == '\\' && !escape(unescaped))) {
                return Optional.empty();
            } else if (c != '\\') {
                unescaped.append(c);
            }
        }
        return Optional.empty();
    }

    /** What follows a backslash; false if nothing does that may. */
    private boolean escape(StringBuilder unescaped) {
        if (passes('u')) {
            return hex(unescaped);
        }
        int escape = at < text.length() ? ESCAPES.indexOf(text.charAt(at)) : -1;
        if (escape >= 0) {
            unescaped.append(ESCAPED.charAt(escape));
            at++;
        }
        return escape >= 0;
    }

    private boolean hex(StringBuilder unescaped) {
        int code = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            // Only ASCII digits: Character.digit knows many more.
            int digit = at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), HEX) : -1;
            if (digit < 0) {
                return false;
            }
            code = code * HEX + digit;
            at++;
        }
        unescaped.append((char) code);
        return true;
    }

    /** A number or a truth, as it is written; empty if there is none. */
    private Optional<String> bare() {
        int start = at;
        if (text.startsWith("true", at) || text.startsWith("false", at)) {
            at += is('t') ? "true".length() : "false".length();
            return Optional.of(text.substring(start, at));
        }
        passes('-');
        if (at == text.length() || !isDigit(text.charAt(at))) {
            return Optional.empty();
        }
        while (at < text.length() && isOfNumber(text.charAt(at))) {
            at++;
        }
        return Optional.of(text.substring(start, at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
    }
}
