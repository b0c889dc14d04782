package lectern.cli;

import static lectern.sample.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    private static final Path SEEDS = Path.of("seeds").toAbsolutePath();

    @TempDir
    Path folder;

    private Ran.Setting lectern = Ran.in(Path.of("."));

    @BeforeEach
    void here() {
        lectern = Ran.in(folder);
    }

    private Path write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        return Files.writeString(folder.resolve(path), text);
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_bank_of_articles_passes_check_and_can_be_asked_at_once() throws IOException {
        Ran ran = lectern.runs(
                Stream.concat(Stream.of("init", "mine"), seeds().stream().map(Path::toString))
                        .toArray(String[]::new));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertGolden("lectern/cli/init.text", ran.out());
        assertGolden("lectern/cli/init-bank.yaml", Files.readString(folder.resolve("mine/bank.yaml")));
        assertGolden("lectern/cli/init-questions.yaml", Files.readString(folder.resolve("mine/questions.yaml")));
        assertThat(lectern.runs("check", "mine").lines())
                .containsExactly("mine: no errors, no warnings; 2 questions, 2 citations of 4 articles.");
        for (Path seed : seeds()) {
            assertThat(folder.resolve("mine/articles")
                            .resolve(seed.getFileName().toString()))
                    .hasSameBinaryContentAs(seed);
        }
    }

    @Test
    void what_waits_in_comments_passes_check_too_once_it_is_confirmed() throws IOException {
        for (Path seed : seeds()) {
            String bank = "bank-" + seed.getFileName().toString().substring(0, 3);
            assertThat(lectern.runs("init", bank, seed.toString()).code()).isZero();
            uncomment(folder.resolve(bank).resolve("bank.yaml"));
            uncomment(folder.resolve(bank).resolve("questions.yaml"));
            // A question still has to be written to each sentence, and whose words it reports is for the writer to say.
            Ran checked = lectern.runs("check", bank);
            assertThat(checked.code()).isZero();
            assertThat(checked.out()).contains("; 8 questions, ").doesNotContain("L200", "L202", "L206", "L210");
        }
    }

    /** Takes the signs away from all that is no sentence. */
    private static void uncomment(Path file) throws IOException {
        Files.writeString(
                file,
                Files.readString(file)
                        .lines()
                        .map(line -> line.replaceFirst("^( *)# (?=- |skip:|publisher:|  )", "$1"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        Path article = write("pond.txt", "The pond had some 8,000 fish in 2015, people say.\n");
        write("mine/questions.yaml", "mine");

        complains("mine/questions.yaml is there already", "mine", "pond.txt");
        assertThat(folder.resolve("mine/bank.yaml")).doesNotExist();
        assertThat(folder.resolve("mine/articles")).doesNotExist();
        assertThat(folder.resolve("mine/questions.yaml")).hasContent("mine");
        complains("'pond.txt' is a file", "pond.txt", article.toString());
    }

    @Test
    void an_article_that_lies_in_the_folder_stays_where_it_is() throws IOException {
        write("mine/texts/The Pond (2).txt", "The pond had some 8,000 fish in 2015, people say.\n");

        assertThat(lectern.runs("init", "mine", "mine/texts/The Pond (2).txt").code())
                .isZero();
        assertThat(folder.resolve("mine/articles")).doesNotExist();
        assertThat(folder.resolve("mine/bank.yaml"))
                .content()
                .contains("  the-pond-2:\n    file: \"texts/The Pond (2).txt\"\n");
        assertThat(lectern.runs("check", "mine").code()).isZero();
    }

    @Test
    void odd_articles_make_banks_that_pass_check() throws IOException {
        String[] odd = {
            "one",
            "Say \"yes\": it's {{odd}}. #1 \\ two: three, four | five\n",
            "\uFEFFSay \"yes\": it's odd #1 \\ two: three, and so on for a while.\r\nAnother line, of some length too.\r\n",
            "水火\n\u001b[31mred\u001b[0m is the colour of this sentence\n木 is a tree, and the tree stands by the pond.\n",
            "a ".repeat(400) + "b",
            "Read more\nRead more\nThe same line of the same words stands here.\nThe same line of the same words stands here.\n"
                    + "after",
        };
        for (int i = 0; i < odd.length; i++) {
            write("before.txt", odd[i]);
            Ran ran = lectern.runs("init", "odd" + i, "before.txt");
            if (ran.code() == 0) {
                Ran checked = lectern.runs("check", "odd" + i);
                assertThat(checked.code()).as(odd[i]).isZero();
                assertThat(checked.lines()).as(odd[i]).last().asString().contains(" errors, ");
            } else {
                assertThat(ran.err()).as(odd[i]).contains("no sentence that can be cited");
            }
        }
    }

    @Test
    void bad_input_is_told() throws IOException {
        write("empty.txt", " \n");
        write("a/pond.txt", "The pond had some 8,000 fish in 2015, people say.\n");
        write("b/pond.txt", "Another pond had some 9,000 fish in 2016, people say.\n");
        Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        complains("'gone.txt' cannot be read: it is not there", "mine", "gone.txt");
        complains("'a' is a folder", "mine", "a");
        complains("'empty.txt' has no sentence that can be cited.", "mine", "empty.txt");
        complains("'latin.txt' is not in UTF-8", "mine", "latin.txt");
        complains("two articles have the file name 'pond.txt'", "mine", "a/pond.txt", "b/pond.txt");
        assertThat(lectern.runs("init").code()).isEqualTo(2);
        assertThat(lectern.runs("init", "mine").code()).isEqualTo(2);
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    private void complains(String message, String... args) {
        Ran ran = lectern.runs(Stream.concat(Stream.of("init"), Stream.of(args)).toArray(String[]::new));
        assertThat(ran.err()).startsWith("lectern: " + message);
        assertThat(ran.code()).isEqualTo(2);
    }
}
