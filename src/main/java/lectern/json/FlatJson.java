package lectern.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a JSON object whose values are texts, numbers or truths, as the lines of Lectern's own files are. */
public final class FlatJson {
    // Possessive, so that a long text takes neither time nor stack.
    private static final String TEXT = "\"((?:[^\"\\\\\\x00-\\x1F]++|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+)\"";
    private static final String BARE = "(-?[0-9][0-9.eE+-]*+|true|false)";
    private static final Pattern MEMBER =
            Pattern.compile("\\s*+" + TEXT + "\\s*+:\\s*+(?:" + TEXT + "|" + BARE + ")\\s*+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private FlatJson() {}

    /** The members in their order, a number or truth as it is written; empty if this is no such object. */
    public static Optional<Map<String, String>> read(String json) {
        String object = json.strip();
        if (!object.startsWith("{") || !object.endsWith("}") || object.length() < 2) {
            return Optional.empty();
        }
        String inside = object.substring(1, object.length() - 1);
        Map<String, String> members = new LinkedHashMap<>();
        Matcher member = MEMBER.matcher(inside);
        int at = 0;
        while (at < inside.length() && member.region(at, inside.length()).lookingAt()) {
            String bare = member.group(3);
            members.put(unescaped(member.group(1)), bare != null ? bare : unescaped(member.group(2)));
            at = member.end();
            boolean more = at < inside.length() && inside.charAt(at) == ',' && at + 1 < inside.length();
            if (!more) {
                break;
            }
            at++;
        }
        return at == inside.length() || inside.isBlank() ? Optional.of(members) : Optional.empty();
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2))));
    }

    private static String character(@Nullable String hex, String letter) {
        if (hex != null) {
            return String.valueOf((char) Integer.parseInt(hex, 16));
        }
        return switch (letter) {
            case "b" -> "\b";
            case "f" -> "\f";
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> letter;
        };
    }
}
