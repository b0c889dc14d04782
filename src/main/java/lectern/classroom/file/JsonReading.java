package lectern.classroom.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.classroom.Attempt;
import lectern.classroom.AttemptItem;

/** Reads what {@link ResultsJson} wrote; members that it does not know are passed over. */
final class JsonReading {
    private static final int DEEPEST = 50;
    private static final int LONGEST_MEMBER_NAME = 200;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Names of members are shared among the files of a class, but those of strangers not kept for ever.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(ResultsFile.LONGEST_TEXT)
                    .maxNameLength(LONGEST_MEMBER_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final String text;
    private final Map<Member, String> ofAttempt = new EnumMap<>(Member.class);
    private Optional<List<AttemptItem>> items = Optional.empty();
    private String kind = "";
    private String version = "";

    JsonReading(String text) {
        this.text = text;
    }

    Attempt attempt() throws NotResults {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            attempt(json);
            if (json.nextToken() != null) {
                throw new NotResults("something follows after its end");
            }
        } catch (StreamConstraintsException e) {
            throw new NotResults("it is nested too deeply, or something in it is too long");
        } catch (JsonProcessingException e) {
            throw new NotResults("it is broken or cut off: no JSON at line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new NotResults("it cannot be read");
        }
        if (!kind.equals(ResultsJson.KIND)) {
            throw new NotResults("it is no results file of Lectern: 'lectern' is not '" + ResultsJson.KIND + "'");
        }
        checkVersion(version);
        return new Members("", ofAttempt).attempt(items.orElseThrow(() -> new NotResults("'items' is missing")));
    }

    /** Refuses the files of releases to come. */
    static void checkVersion(String version) throws NotResults {
        if (!version.equals(Integer.toString(ResultsJson.VERSION))) {
            String what = version.isEmpty() ? "it does not say its version" : "it is of version '" + version + "'";
            throw new NotResults(what + "; this release reads version " + ResultsJson.VERSION);
        }
    }

    private void attempt(JsonParser json) throws IOException, NotResults {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "lectern" -> kind = scalar(json, value);
                case "version" -> version = scalar(json, value);
                case "items" -> items = Optional.of(items(json, value));
                default -> member(json, name, value, ofAttempt);
            }
        }
    }

    private List<AttemptItem> items(JsonParser json, JsonToken value) throws IOException, NotResults {
        if (value != JsonToken.START_ARRAY) {
            throw new NotResults("'items' has to be a list");
        }
        List<AttemptItem> read = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new NotResults("item " + (read.size() + 1) + " has to be an object");
            }
            Map<Member, String> members = new EnumMap<>(Member.class);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                member(json, name, json.nextToken(), members);
            }
            read.add(new Members("item " + (read.size() + 1) + ": ", members).item());
        }
        return read;
    }

    private static void member(JsonParser json, String name, JsonToken value, Map<Member, String> members)
            throws IOException {
        Optional<Member> known = Member.named(name);
        if (known.isPresent() && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            members.put(known.get(), json.getText());
        } else {
            json.skipChildren();
        }
    }

    private static String scalar(JsonParser json, JsonToken value) throws IOException {
        String text = value.isScalarValue() ? json.getText() : "";
        json.skipChildren();
        return text;
    }
}
