package lectern.marking;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lectern.json.FlatJson;
import lectern.json.JsonText;

/**
 * A response as it is kept: a JSON object with one member, named after the kind of response. The names and forms never
 * change; a response that this release cannot read stays as it is.
 */
public record ResponseText(String value) {
    private static final String CHOSEN = "chosen";
    private static final String TYPED = "typed";
    private static final String ORDERED = "ordered";
    private static final String MATCHED = "matched";
    private static final String FILLED = "filled";
    private static final Pattern ESCAPE = Pattern.compile("\\\\([n\\\\])");
    private static final String UNKNOWN = "unknown";

    public static ResponseText of(Response response) {
        return response.accept(new Response.Visitor<>() {
            @Override
            public ResponseText chosen(Response.Chosen chosen) {
                return member(CHOSEN, written(chosen.options()));
            }

            @Override
            public ResponseText typed(Response.Typed typed) {
                return member(TYPED, typed.text());
            }

            @Override
            public ResponseText ordered(Response.Ordered ordered) {
                return member(ORDERED, written(ordered.items()));
            }

            @Override
            public ResponseText matched(Response.Matched matched) {
                return member(MATCHED, written(matched.choices()));
            }

            @Override
            public ResponseText filled(Response.Filled filled) {
                return member(
                        FILLED,
                        filled.texts().stream().map(ResponseText::escaped).collect(Collectors.joining("\n")));
            }

            @Override
            public ResponseText dontKnow(Response.DontKnow dontKnow) {
                return member(UNKNOWN, "");
            }
        });
    }

    /** The response; empty if the text cannot be read. */
    public Optional<Response> response() {
        Optional<Map<String, String>> members = FlatJson.read(value).filter(read -> read.size() == 1);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<String, String> member = members.get().entrySet().iterator().next();
        String text = member.getValue();
        return switch (member.getKey()) {
            case CHOSEN -> numbers(text).map(options -> new Response.Chosen(new TreeSet<>(options)));
            case TYPED -> Optional.of(new Response.Typed(text));
            case ORDERED -> numbers(text).map(Response.Ordered::new);
            case MATCHED -> numbers(text).map(Response.Matched::new);
            case FILLED ->
                Optional.of(new Response.Filled(Arrays.stream(text.split("\n", -1))
                        .map(ResponseText::unescaped)
                        .toList()));
            case UNKNOWN -> Optional.of(new Response.DontKnow());
            default -> Optional.empty();
        };
    }

    /** Without line feeds, which stand between the texts. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> match.group(1).equals("n") ? "\n" : "\\\\");
    }

    private static String written(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Optional<List<Integer>> numbers(String text) {
        try {
            return Optional.of(Arrays.stream(text.split(" "))
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .toList());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static ResponseText member(String name, String text) {
        return new ResponseText("{" + JsonText.quoted(name) + ": " + JsonText.quoted(text) + "}");
    }
}
