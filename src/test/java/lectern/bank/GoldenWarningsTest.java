package lectern.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.bank.finding.FindingRenderer;
import lectern.sample.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture {@code warnings/*.yaml} gives exactly the findings beside it. */
class GoldenWarningsTest {
    private static final String FOLDER = "lectern/bank/warnings/";
    private static final Path FIXTURES = Path.of("src/test/resources", FOLDER);

    static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void warnings_read_as_they_should(String name) throws IOException {
        MemorySource source = RulesArticle.with(Files.readString(FIXTURES.resolve(name)));
        String rendered = new FindingRenderer(text -> text.codePointCount(0, text.length()))
                .render(BankReader.check(source).findings());
        Golden.assertGolden(FOLDER + name.replace(".yaml", ".findings"), rendered);
    }
}
