package lectern.json;

import java.util.Locale;

/** Texts as JSON strings (RFC 8259). */
public final class JsonText {
    private JsonText() {}

    /** The text in quotes. What a terminal would obey is escaped, and so is a lone surrogate, which UTF-8 cannot hold. */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        if (isOrdinary(text)) {
            return json.append(text).append('"').toString();
        }
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                    if (isPlain(c)) {
                        json.appendCodePoint(c);
                    } else {
                        json.append(String.format(Locale.ROOT, "\\u%04x", c));
                    }
                }
            }
        });
        return json.append('"').toString();
    }

    /** Whether all of it is ASCII that stands for itself, as most texts are. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> c > Character.MAX_VALUE;
            default -> true;
        };
    }
}
