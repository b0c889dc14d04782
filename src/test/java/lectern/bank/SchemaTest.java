package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The schema that editors check with, and the reader, say the same of keys, kinds and required parts. */
class SchemaTest {
    private static final Path QUESTIONS = Path.of("questions");
    private static final JsonSchema SCHEMA = schema();

    /** Of other mistakes, such as a quote that the article does not have, a schema knows nothing. */
    private static final List<Code> OF_SHAPE = List.of(
            Code.UNKNOWN_KEY,
            Code.MISSING_PART,
            Code.MIXED_SHAPE,
            Code.WRONG_KIND,
            Code.BAD_ID,
            Code.BAD_LEVEL,
            Code.BAD_GAP,
            Code.CITE_FORM,
            Code.UNKNOWN_ARTICLE,
            Code.SKIP_FORM,
            Code.RESERVED_HANDLE);

    record Shape(boolean good, String yaml) {}

    static List<Shape> shapes() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/lectern/bank/shapes.txt"));
        List<Shape> shapes = new ArrayList<>();
        for (String shape : all.split("=== ", -1)) {
            if (shape.startsWith("good\n") || shape.startsWith("bad\n")) {
                shapes.add(new Shape(shape.startsWith("good"), shape.substring(shape.indexOf('\n') + 1)));
            }
        }
        assertThat(shapes).hasSizeGreaterThan(50);
        return shapes;
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void schema_and_reader_give_the_same_verdict(Shape shape) {
        MemorySource source = shape.yaml().startsWith("- ")
                ? MemorySource.with(shape.yaml())
                : MemorySource.with("""
                        - id: good
                          ask: Who?
                          answer: India
                          cite: { ties: India }
                        """).and("questions/bank.yaml", shape.yaml());

        assertThat(GoldenFindingsTest.findings(source))
                .filteredOn(finding -> OF_SHAPE.contains(finding.code()))
                .extracting(Finding::message)
                .as("the reader")
                .matches(found -> found.isEmpty() == shape.good(), shape.good() ? "nothing" : "something");
        assertThat(SCHEMA.validate(json(shape.yaml())))
                .as("the schema")
                .matches(found -> found.isEmpty() == shape.good(), shape.good() ? "nothing" : "something");
    }

    static List<Path> bankFiles() throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bankFiles")
    void our_own_files_fit_the_schema_and_name_it_to_editors(Path file) throws IOException {
        String yaml = Files.readString(file);

        assertThat(yaml).startsWith("# yaml-language-server: $schema=lectern-bank.schema.json\n");
        assertThat(SCHEMA.validate(json(yaml))).isEmpty();
    }

    private static JsonSchema schema() {
        try {
            JsonNode schema =
                    new ObjectMapper().readTree(Files.readString(QUESTIONS.resolve("lectern-bank.schema.json")));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The values as an editor takes them: numbers and truth values are such. */
    private static JsonNode json(String yaml) {
        Object value = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new ObjectMapper().valueToTree(plain(value));
    }

    /** Dates are texts in the YAML of editors, and keys always are. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new java.util.LinkedHashMap<>();
            map.forEach((key, each) -> plain.put(String.valueOf(key), plain(each)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SchemaTest::plain).toList();
        }
        return value instanceof Date ? value.toString() : value;
    }
}
