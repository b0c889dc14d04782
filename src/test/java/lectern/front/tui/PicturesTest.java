package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.bank.BankReader;
import lectern.bank.BuiltInSource;
import lectern.bank.ReadBank;
import lectern.front.tui.terminal.ScreenPicture;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.view.Glyphs;
import lectern.view.Screen;
import lectern.view.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pictures in the README are the screens as they are drawn now; {@code -Dgolden.update=true} draws them anew. */
@Tag("once")
class PicturesTest {
    private static final Path FOLDER = Path.of("src/pictures");
    private static final Size SIZE = new Size(100, 26);

    private static Bank bank() {
        Bank whole = ((ReadBank.Verified) BankReader.read(new BuiltInSource())).bank();
        return new Bank(
                whole.id(),
                whole.title(),
                whole.articles(),
                whole.questions().stream()
                        .filter(Question.SingleChoice.class::isInstance)
                        .toList());
    }

    private static Pilot home() {
        return Pilot.home(SIZE, Glyphs.UNICODE, bank());
    }

    @Test
    void an_answer_is_taken_back_to_its_passage() throws IOException {
        assertPicture(
                "answer", home().press("Enter", "3", "Enter").shows("Incorrect").screen());
    }

    @Test
    void an_article_is_searched() throws IOException {
        Pilot articles = home().press("Down", "Down", "Down", "Down", "Enter", "Enter");
        assertPicture(
                "search",
                articles.press("n", "n", "/").type("terror").shows("of").screen());
    }

    private static void assertPicture(String name, Screen screen) throws IOException {
        assertFile(name + "-dark.svg", ScreenPicture.dark(screen));
        assertFile(name + "-light.svg", ScreenPicture.light(screen));
        assertThat(Files.readString(Path.of("README.md"))).contains("src/pictures/" + name + "-light.svg");
    }

    private static void assertFile(String name, String svg) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, svg);
        }
        assertThat(file).as("drawn by -Dgolden.update=true").exists();
        assertThat(svg).as(name).isEqualTo(Files.readString(file));
    }
}
