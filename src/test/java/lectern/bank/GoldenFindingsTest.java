package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.FindingRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture {@code *.yaml} gives exactly the findings beside it; {@code -Dgolden.update=true} writes them anew. */
class GoldenFindingsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/lectern/bank");

    private static final String GOOD = """
            - id: good
              ask: How many?
              number: 8,000
              cite: { ties: "More than 8,000 targets" }
            """;

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findings_read_as_they_should(String name) throws IOException {
        String yaml = Files.readString(FIXTURES.resolve(name));
        String rendered =
                new FindingRenderer(text -> text.codePointCount(0, text.length())).render(findings(source(name, yaml)));
        Path golden = FIXTURES.resolve(name.replace(".yaml", ".findings"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(golden));
    }

    @Test
    void every_code_has_a_fixture_that_raises_it() throws IOException {
        Set<String> raised = new TreeSet<>();
        for (Path findings : goldens()) {
            String golden = Files.readString(findings);
            Pattern.compile("^(?:error|warning)\\[(L\\d+)\\]", Pattern.MULTILINE)
                    .matcher(golden)
                    .results()
                    .forEach(found -> raised.add(found.group(1)));
        }
        assertThat(raised)
                .containsExactlyElementsOf(
                        Stream.of(Code.values()).map(Code::number).sorted().toList());
    }

    /** Those of warnings, too. */
    private static List<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".findings")).toList();
        }
    }

    private static MemorySource source(String name, String yaml) {
        if (name.equals("bank-alone.yaml")) {
            return new MemorySource()
                    .and("seeds/ties.txt", MemorySource.ARTICLE)
                    .and("questions/bank.yaml", yaml);
        }
        if (name.startsWith("bank-")) {
            return MemorySource.with(GOOD)
                    .and("questions/bank.yaml", yaml)
                    .and("seeds/empty.txt", "\n")
                    .and("seeds/latin.txt", "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1))
                    .and("seeds/large.txt", new RefusedFile(Code.TOO_LARGE, "the file has more than 64 MB", ""))
                    .and("seeds/link.txt", new RefusedFile(Code.FILE_OUTSIDE, "the file lies outside", ""));
        }
        if (name.startsWith("lock-")) {
            return MemorySource.with(yaml).and("questions/bank.lock", "<<<<<<< ours\n");
        }
        return MemorySource.with(yaml.replace("<64 KB>", "x".repeat(64 * 1024)));
    }

    static List<Finding> findings(BankSource source) {
        return BankReader.check(source).findings();
    }
}
