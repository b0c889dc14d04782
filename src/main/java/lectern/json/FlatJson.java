package lectern.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON object whose values are texts, numbers or truths, as the lines of Lectern's own files are. */
public final class FlatJson {
    private FlatJson() {}

    /** The members in their order, a number or truth as it is written; empty if this is no such object. */
    public static Optional<Map<String, String>> read(String json) {
        String object = json.strip();
        if (!object.startsWith("{") || !object.endsWith("}") || object.length() < 2) {
            return Optional.empty();
        }
        String inside = object.substring(1, object.length() - 1);
        Map<String, String> members = new LinkedHashMap<>();
        return inside.isBlank() || new MemberScanner(inside).into(members) ? Optional.of(members) : Optional.empty();
    }
}
