package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.bank.finding.Finding;
import lectern.bank.finding.FindingRenderer;
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
        MemorySource source = name.startsWith("bank-")
                ? MemorySource.with(GOOD).and("questions/bank.yaml", yaml)
                : MemorySource.with(yaml);
        String rendered = new FindingRenderer(text -> text.codePointCount(0, text.length())).render(findings(source));
        Path golden = FIXTURES.resolve(name.replace(".yaml", ".findings"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(golden));
    }

    static List<Finding> findings(BankSource source) {
        return BankReader.read(source) instanceof ReadBank.Faulty faulty ? faulty.findings() : List.of();
    }
}
