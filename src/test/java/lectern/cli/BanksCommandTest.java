package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BanksCommandTest {
    @TempDir
    Path folder;

    private Ran.Setting lectern = Ran.in(Path.of("."));

    @BeforeEach
    void here() {
        lectern = Ran.in(folder).banksFrom(new DiskShelf());
    }

    private Path bank(String name, String title, String questions) throws IOException {
        Path bank = Files.createDirectories(folder.resolve(name).resolve("questions"));
        Files.writeString(folder.resolve(name).resolve("pond.txt"), "Herons came from the far north.\n");
        Files.writeString(
                bank.resolve("bank.yaml"),
                "bank: " + name + "\ntitle: " + title + "\narticles: { pond: { file: ../pond.txt, title: Pond } }\n");
        Files.writeString(bank.resolve("all.yaml"), questions);
        return bank;
    }

    private static final String ONE = """
            - id: herons
              ask: Herons came from the north.
              answer: true
              cite: { pond: Herons came from the far north }
            """;

    @Test
    void at_first_there_is_only_the_bank_that_lectern_comes_with() {
        assertThat(lectern.runs("banks").lines())
                .singleElement()
                .asString()
                .startsWith("Four reports on intelligence sharing, inside Lectern: 4 articles, 138 questions; ");
    }

    @Test
    void a_bank_that_was_opened_is_known_from_then_on_the_latest_first() throws IOException {
        Path ducks = bank("ducks", "Ducks", ONE);
        Path geese = bank("geese", "Geese", ONE);
        lectern.typing("q").runs("quiz", "--plain", "--bank", ducks.toString());
        lectern.typing("q").runs("quiz", "--plain", "--bank", geese.toString());

        assertThat(lectern.runs("banks").lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Four reports"),
                        line -> assertThat(line)
                                .startsWith("Geese, " + geese + ": 1 article, 1 question; ")
                                .contains("1 new"),
                        line -> assertThat(line).startsWith("Ducks, " + ducks + ": "));
        assertThat(lectern.runs("banks", "--bank", ducks.toString()).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Ducks"),
                        line -> assertThat(line).startsWith("Geese"),
                        line -> assertThat(line).startsWith("Four reports"));
    }

    @Test
    void what_cannot_be_opened_is_told_with_the_reason() throws IOException {
        Path ducks = bank("ducks", "Ducks", ONE);
        Path geese = bank("geese", "Geese", ONE);
        lectern.typing("q").runs("quiz", "--plain", "--bank", ducks.toString());
        lectern.typing("q").runs("quiz", "--plain", "--bank", geese.toString());
        Files.delete(ducks.resolve("bank.yaml"));
        Files.writeString(geese.resolve("all.yaml"), "- id: herons\n");

        assertThat(lectern.runs("banks").lines().subList(1, 3))
                .containsExactly(
                        "questions, " + geese + ": It has errors; lectern check tells them.",
                        "questions, " + ducks + ": There is no bank any more.");
    }

    @Test
    void as_json_it_is_one_object_a_bank() {
        assertThat(lectern.runs("banks", "--format", "json").out()).startsWith("""
                {
                  "banks": [
                    {
                      "title": "Four reports on intelligence sharing",
                      "place": "inside Lectern",
                """);
        assertThat(lectern.runs("banks", "--format", "jsn").err()).contains("Did you mean 'json'?");
    }

    @Test
    void a_list_that_cannot_be_read_or_kept_keeps_nothing_from_being_opened() throws IOException {
        Path ducks = bank("ducks", "Ducks", ONE);
        Path list = folder.resolve("home/.local/share/lectern").resolve(BankList.FILE);
        Files.createDirectories(list);
        assertThat(lectern.typing("q")
                        .runs("quiz", "--plain", "--bank", ducks.toString())
                        .code())
                .isZero();
        assertThat(lectern.runs("banks").lines()).hasSize(1);
    }

    @Test
    void lines_that_are_no_folders_are_passed_over() throws IOException {
        Path ducks = bank("ducks", "Ducks", ONE);
        Files.createDirectories(folder.resolve("home/.local/share/lectern"));
        Files.writeString(
                folder.resolve("home/.local/share/lectern").resolve(BankList.FILE),
                "\nrelative\n\u0000\n" + ducks + "\n" + ducks + "\n");
        assertThat(lectern.runs("banks").lines()).hasSize(2);
    }
}
