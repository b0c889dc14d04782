package lectern.front.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lectern.view.Cell;
import lectern.view.Line;
import lectern.view.Link;
import lectern.view.Role;
import lectern.view.Run;
import lectern.view.Screen;
import lectern.view.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanvasTest {
    private static final Size SIZE = new Size(20, 4);
    /** All that a frame may say besides text: synchronized output, cursor, style, clearing, the cursor's place. */
    private static final Pattern MEANT =
            Pattern.compile("\u001b\\[(\\?2026[hl]|\\?25[hl]|[0-9;]*[mr]|[0-9]+[ML]|2J|[0-9]+;[0-9]+H)");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> writes = new ArrayList<>();
    private Canvas canvas = canvas(Coloring.of(Theme.DARK, Depth.SIXTEEN));

    private Canvas canvas(Coloring coloring) {
        try {
            return new Canvas(
                    new OutputStream() {
                        @Override
                        public void write(int b) {
                            write(new byte[] {(byte) b}, 0, 1);
                        }

                        @Override
                        public void write(byte[] b, int off, int len) {
                            bytes.write(b, off, len);
                            writes.add(len);
                        }
                    },
                    SIZE,
                    coloring,
                    new Links("vscode://file{path}:{line}", Path.of("/bank")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_frame_is_one_write_of_synchronized_output() throws IOException {
        String frame = paint(Line.of("Hello", Role.TEXT));
        assertThat(frame).startsWith("\u001b[?2026h").contains("Hello").endsWith("\u001b[?2026l");
        assertThat(writes).hasSize(1);
    }

    @Test
    void the_same_frame_again_writes_nothing() throws IOException {
        paint(Line.of("Hello", Role.PASSAGE));
        writes.clear();
        paint(Line.of("Hello", Role.PASSAGE));
        assertThat(writes).isEmpty();
    }

    @Test
    void a_changed_cell_is_all_that_goes_out() throws IOException {
        paint(Line.of("Hello", Role.TEXT));
        assertThat(paint(Line.of("Hallo", Role.TEXT))).isEqualTo("\u001b[?2026h\u001b[1;2Ha\u001b[?2026l");
    }

    @Test
    void a_style_is_one_sequence_and_ends_with_the_frame() throws IOException {
        paint(Line.EMPTY);
        assertThat(paint(Line.of("ab", Role.PASSAGE)))
                .isEqualTo("\u001b[?2026h\u001b[0;30;43m\u001b[1;1Hab\u001b[m\u001b[?2026l");
    }

    @Test
    void the_screen_is_cleared_after_a_resize_and_never_else() throws IOException {
        assertThat(paint(Line.of("Hello", Role.TEXT))).contains("\u001b[2J");
        assertThat(paint(Line.of("World, and all of it", Role.TITLE))).doesNotContain("\u001b[2J");
        canvas.resize(new Size(10, 2));
        assertThat(paint(Line.of("World", Role.TITLE))).contains("\u001b[2J").contains("World");
    }

    @Test
    void the_cursor_stands_where_it_should() throws IOException {
        Screen with = new Screen(SIZE, List.of(Line.of("a", Role.TEXT)), new Cell(3, 2));
        assertThat(paint(with)).endsWith("\u001b[?25h\u001b[3;4H\u001b[?2026l");
        assertThat(paint(new Screen(SIZE, with.lines(), new Cell(4, 2))))
                .isEqualTo("\u001b[?2026h\u001b[3;5H\u001b[?2026l");
        assertThat(paint(Line.of("a", Role.TEXT))).isEqualTo("\u001b[?2026h\u001b[?25l\u001b[?2026l");
    }

    @Test
    void what_is_too_large_is_cut() throws IOException {
        Line wide = Line.of("0123456789abcdefghij-too-wide", Role.TEXT);
        String frame = paint(new Screen(SIZE, List.of(wide, wide, wide, wide, wide, wide), new Cell(99, 99)));
        assertThat(frame).contains("0123456789abcdefghij").doesNotContain("too").doesNotContain("\u001b[5;");
    }

    @Test
    void a_wide_character_takes_two_cells_and_is_not_halved_by_the_margin() throws IOException {
        paint(Line.EMPTY);
        assertThat(paint(Line.of("漢x", Role.TEXT))).contains("漢x");
        assertThat(paint(Line.of("0123456789abcdefghi漢", Role.TEXT))).doesNotContain("漢");
    }

    @Test
    void after_a_cluster_that_terminals_measure_differently_the_place_is_said_again() throws IOException {
        paint(Line.EMPTY);
        assertThat(paint(Line.of("\uD83D\uDC68\u200D\uD83D\uDC69x", Role.TEXT)))
                .contains("\u001b[1;1H  \u001b[1;1H\uD83D\uDC68\u200D\uD83D\uDC69\u001b[1;3Hx");
        assertThat(paint(Line.of("e\u0301y", Role.TEXT))).contains("e\u0301\u001b[1;2Hy");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void no_text_brings_a_control_character_to_the_wire(Theme theme) throws IOException {
        canvas = canvas(Coloring.of(theme, Depth.FULL));
        assertMeant(paint(Line.of("a\u001b[31mb\u0007c\rd\ne\tf", Role.TEXT)));
        assertMeant(paint(Line.of("\u007f\u0085\u009b31m\u202e\u2028\uD800\u0301\u200B\uFEFF", Role.WRONG)));
        assertThat(paint(Line.of("\u001b\u007f\u009b", Role.TEXT))).contains("\u241b\u2421\uFFFD");
    }

    @Test
    void no_text_whatever_breaks_it() throws IOException {
        long seed = 4711L;
        List<Role> roles = List.of(Role.values());
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Line line = new Line(IntStream.range(0, 4)
                    .mapToObj(i -> new Run(text(random), roles.get(random.nextInt(roles.size()))))
                    .toList());
            assertMeant("seed " + seed + ", round " + round, paint(line));
        }
    }

    private static String text(Random random) {
        int[] bounds = {0x100, 0x3000, 0x10000, 0x110000};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.appendCodePoint(random.nextInt(bounds[random.nextInt(bounds.length)]));
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void without_colour_no_role_has_a_colour(Role role) throws IOException {
        canvas = canvas(Coloring.NONE);
        paint(Line.EMPTY);
        assertThat(paint(Line.of("x", role))).doesNotContainPattern("\u001b\\[[0-9;]*[34][0-9]|9[0-7]m");
    }

    @Test
    void the_passage_stands_out_with_colour_and_without() {
        for (Theme theme : Theme.values()) {
            for (Depth depth : Depth.values()) {
                assertThat(theme.style(Role.PASSAGE, depth)).isNotEqualTo(theme.style(Role.TEXT, depth));
            }
        }
    }

    @Test
    void each_depth_has_its_own_way_to_say_a_colour() throws IOException {
        canvas = canvas(Coloring.of(Theme.DARK, Depth.INDEXED));
        assertThat(paint(Line.of("ab", Role.PASSAGE)))
                .contains("\u001b[0;38;5;230;48;5;58m")
                .contains("ab");
        canvas = canvas(Coloring.of(Theme.DARK, Depth.FULL));
        assertThat(paint(Line.of("ab", Role.PASSAGE)))
                .contains("\u001b[0;38;2;255;241;194;48;2;92;74;8m")
                .contains("ab");
    }

    @Test
    void another_theme_paints_what_is_shown_once_more() throws IOException {
        paint(Line.of("ab", Role.TITLE));
        bytes.reset();
        canvas.wear(Theme.LIGHT);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("\u001b[0;1;34m")
                .contains("ab");
        bytes.reset();
        canvas.wear(Theme.LIGHT);
        assertThat(bytes.size()).isZero();
    }

    @Test
    void a_theme_with_a_ground_of_its_own_paints_every_cell_of_it() throws IOException {
        canvas = canvas(Coloring.of(Theme.HIGH_CONTRAST, Depth.SIXTEEN));
        assertThat(paint(Line.of("ab", Role.TEXT)))
                .contains("\u001b[0;97;40m")
                .contains("ab" + " ".repeat(SIZE.columns() - 2));
    }

    @Test
    void a_place_leads_to_its_file_and_what_follows_does_not() throws IOException {
        paint(Line.EMPTY);
        Run place = new Run("at", Role.TEXT, new Link("seeds/a b.txt", 11));
        assertThat(paint(new Line(List.of(place, new Run("x", Role.TEXT)))))
                .isEqualTo("\u001b[?2026h\u001b]8;;vscode://file/bank/seeds/a%20b.txt:11\u001b\\\u001b[1;1Hat"
                        + "\u001b]8;;\u001b\\x\u001b[?2026l");
    }

    @Test
    void a_link_is_closed_at_the_end_of_the_frame() throws IOException {
        String frame = paint(new Line(List.of(new Run("01234567890123456789", Role.DIM, new Link("a", 1)))));
        assertThat(frame.indexOf("\u001b]8;;\u001b\\")).isGreaterThan(frame.indexOf("89"));
    }

    @Test
    void the_same_words_that_lead_elsewhere_are_written_again() throws IOException {
        paint(new Line(List.of(new Run("at", Role.TEXT, new Link("a", 1)))));
        assertThat(paint(new Line(List.of(new Run("at", Role.TEXT, new Link("a", 2))))))
                .contains("/bank/a:2");
        assertThat(paint(Line.of("at", Role.TEXT))).contains("at").doesNotContain("vscode");
    }

    @Test
    void leaving_takes_back_all_that_entering_set() throws IOException {
        canvas.enter();
        canvas.leave();
        String all = bytes.toString(StandardCharsets.UTF_8);
        for (String mode : List.of("?1049", "?2004", "?1000", "?1006")) {
            assertThat(all.lastIndexOf("\u001b[" + mode + "l")).isGreaterThan(all.lastIndexOf("\u001b[" + mode + "h"));
        }
        assertThat(all).endsWith("\u001b[?1049l");
    }

    private static void assertMeant(String frame) {
        assertMeant("", frame);
    }

    private static void assertMeant(String where, String frame) {
        String rest = MEANT.matcher(frame).replaceAll("");
        assertThat(rest.codePoints()
                        .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE))
                .as(where)
                .isEmpty();
    }

    private String paint(Line line) throws IOException {
        return paint(new Screen(SIZE, List.of(line), null));
    }

    private String paint(Screen screen) throws IOException {
        bytes.reset();
        canvas.paint(screen);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
