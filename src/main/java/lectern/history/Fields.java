package lectern.history;

import java.util.Locale;
import java.util.Map;
import lectern.json.FlatJson;

/** The members of a JSON object, as they are read; each method throws IllegalArgumentException where one does not fit. */
record Fields(Map<String, String> members) {
    static Fields of(String json) {
        return new Fields(FlatJson.read(json).orElseThrow(() -> new IllegalArgumentException("no JSON object")));
    }

    String text(String name) {
        String value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    /** A text that may be missing. */
    String text(String name, String otherwise) {
        return members.getOrDefault(name, otherwise);
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    long longNumber(String name) {
        return Long.parseLong(text(name));
    }

    double fraction(String name) {
        return Double.parseDouble(text(name));
    }

    boolean truth(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(name + " is neither true nor false");
        };
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        return Enum.valueOf(words, text(name).toUpperCase(Locale.ROOT));
    }
}
