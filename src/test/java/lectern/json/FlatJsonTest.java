package lectern.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlatJsonTest {
    // Possessive, so that a long text takes neither time nor stack.
    private static final String TEXT = "\"((?:[^\"\\\\\\x00-\\x1F]++|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+)\"";
    private static final String BARE = "(-?[0-9][0-9.eE+-]*+|true|false)";
    private static final Pattern MEMBER =
            Pattern.compile("\\s*+" + TEXT + "\\s*+:\\s*+(?:" + TEXT + "|" + BARE + ")\\s*+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private static Optional<Map<String, String>> byGrammar(String json) {
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

    private static final List<String> PARTS = List.of(
            "{",
            "}",
            "\"",
            "\"",
            "\"a\"",
            "\"b\": ",
            "\"c\":1",
            ",",
            ", ",
            ":",
            " ",
            "\t",
            "\n",
            "\u000b",
            "\u2003",
            "\u0000",
            "\u001f",
            "\\",
            "\\\"",
            "\\\\",
            "\\/",
            "\\b",
            "\\f",
            "\\n",
            "\\r",
            "\\t",
            "\\u00e9",
            "\\u12G4",
            "\\u\u0661000",
            "\\x",
            "-",
            "0",
            "-12.5e+3",
            "1",
            "e",
            "E",
            "+",
            ".",
            "true",
            "false",
            "null",
            "tru",
            "\u00e9",
            "\ud83d\ude00",
            "\ud83d",
            "[",
            "]");

    @Test
    void members_come_in_their_order_with_their_escapes_undone() {
        assertThat(FlatJson.read(" {\"b\" : \"x\\n\\u00e9\\\"\" , \"a\":-1.5e3,\"t\":true, \"a\": \"\"} ")
                        .orElseThrow())
                .containsExactly(Map.entry("b", "x\n\u00e9\""), Map.entry("a", ""), Map.entry("t", "true"));
        assertThat(FlatJson.read("{ }")).contains(Map.of());
    }

    @Test
    void what_is_no_flat_object_is_refused() {
        assertThat(List.of(
                        "",
                        "{",
                        "}",
                        "[]",
                        "{\"a\":1,}",
                        "{,}",
                        "{\"a\":null}",
                        "{\"a\":{}}",
                        "{\"a\" 1}",
                        "{a:1}",
                        "{\"a\":1 2}"))
                .allSatisfy(json -> assertThat(FlatJson.read(json)).isEmpty());
    }

    @Test
    void whatever_it_is_given_it_reads_as_the_grammar_does() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int objects = 0;
        for (int i = 0; i < 20_000; i++) {
            String json = i % 2 == 0 ? madeUp(random) : damaged(random);
            Optional<Map<String, String>> expected = byGrammar(json);
            objects += expected.isPresent() ? 1 : 0;
            assertThat(FlatJson.read(json).map(members -> List.copyOf(members.entrySet())))
                    .as("%s, seed %d", json, seed)
                    .isEqualTo(expected.map(members -> List.copyOf(members.entrySet())));
        }
        assertThat(objects).as("seed %d", seed).isGreaterThan(1_000);
    }

    private static String madeUp(Random random) {
        StringBuilder json = new StringBuilder("{");
        for (int i = random.nextInt(12); i > 0; i--) {
            json.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return json.append("}").toString();
    }

    /** An object with a part put in somewhere, or none. */
    private static String damaged(Random random) {
        String json = "{\"id\": \"01M8\\u00e9\\\\\", \"mark\": 0.5,\"help\" :\"none\", \"truth\": false, \"n\":-1e5}";
        int at = random.nextInt(json.length());
        int gone = random.nextInt(2);
        return random.nextInt(4) == 0
                ? json
                : json.substring(0, at) + PARTS.get(random.nextInt(PARTS.size())) + json.substring(at + gone);
    }
}
