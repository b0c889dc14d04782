package lectern.front.tui;

import static lectern.sample.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import lectern.view.Glyphs;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Run;
import lectern.view.Screen;
import lectern.view.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as a person sees it, at four sizes, in Unicode and in ASCII, with the role of each cell below. The passages'
 * highlight shows as «…».
 */
class GoldenScreensTest {
    static Stream<Arguments> looks() {
        return Gallery.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pages_look_as_they_did(Size size, Glyphs glyphs) {
        Gallery.show(size, glyphs, (file, screen) -> assertGolden(file, drawn(screen) + RoleMap.of(screen)));
    }

    @Test
    void the_margin_of_an_article_tells_what_is_known_once_the_history_was_read() {
        KnownBook book = new KnownBook();
        Pilot reader = Pilot.reader(Pilot.USUAL, Glyphs.UNICODE, book);
        assertThat(book.isWanted()).isTrue();
        String before = reader.screen().text();
        book.open();
        assertThat(reader.press("?", "Esc").screen().text()).isNotEqualTo(before);
    }

    /** The lines with what colour alone would show: passages in «…», and where the cursor stands. */
    private static String drawn(Screen screen) {
        StringBuilder text = new StringBuilder();
        for (Line line : screen.lines()) {
            StringBuilder row = new StringBuilder();
            for (Run run : line.runs()) {
                row.append(run.role() == Role.PASSAGE ? "\u00ab" + run.text() + "\u00bb" : run.text());
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        screen.cursor()
                .ifPresent(cell -> text.append("cursor ")
                        .append(cell.column())
                        .append(',')
                        .append(cell.row())
                        .append('\n'));
        return text.toString();
    }
}
