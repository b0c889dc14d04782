package lectern.history;

import java.util.Locale;
import lectern.json.JsonText;

/** The members of a JSON object on one line, as they are written. */
final class Members {
    private final StringBuilder json = new StringBuilder("{");

    Members text(String name, String value) {
        return raw(name, JsonText.quoted(value));
    }

    Members number(String name, long value) {
        return raw(name, Long.toString(value));
    }

    /** A finite number; reading it gives the same bits. */
    Members number(String name, double value) {
        return raw(name, Double.toString(value));
    }

    Members truth(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    Members word(String name, Enum<?> value) {
        return text(name, value.name().toLowerCase(Locale.ROOT));
    }

    private Members raw(String name, String value) {
        json.append(json.length() > 1 ? ", " : "")
                .append(JsonText.quoted(name))
                .append(": ")
                .append(value);
        return this;
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
