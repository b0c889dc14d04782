package lectern.history;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lectern.json.FlatJson;
import lectern.json.JsonText;
import lectern.quiz.Response;

/**
 * A response as it is kept: a JSON object with one member, named after the kind of response. The names and forms never
 * change; a response that this release cannot read stays as it is.
 */
public record ResponseText(String value) {
    private static final String CHOSEN = "chosen";
    private static final String TYPED = "typed";
    private static final String UNKNOWN = "unknown";

    public static ResponseText of(Response response) {
        return response.accept(new Response.Visitor<>() {
            @Override
            public ResponseText chosen(Response.Chosen chosen) {
                String options = chosen.options().stream().map(String::valueOf).collect(Collectors.joining(" "));
                return member(CHOSEN, options);
            }

            @Override
            public ResponseText typed(Response.Typed typed) {
                return member(TYPED, typed.text());
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
            case CHOSEN -> chosen(text);
            case TYPED -> Optional.of(new Response.Typed(text));
            case UNKNOWN -> Optional.of(new Response.DontKnow());
            default -> Optional.empty();
        };
    }

    private static Optional<Response> chosen(String text) {
        try {
            Set<Integer> options = Arrays.stream(text.split(" "))
                    .filter(option -> !option.isEmpty())
                    .map(Integer::valueOf)
                    .collect(Collectors.toSet());
            return Optional.of(new Response.Chosen(options));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static ResponseText member(String name, String text) {
        return new ResponseText("{" + JsonText.quoted(name) + ": " + JsonText.quoted(text) + "}");
    }
}
