package lectern.front.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.view.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputDecoderTest {
    private static final String ESC = "\u001b";

    private final List<Input> inputs = new ArrayList<>();
    private final List<String> replies = new ArrayList<>();
    private final InputDecoder decoder = new InputDecoder(inputs::add, replies::add);

    static Stream<Arguments> sequences() {
        return Stream.of(
                key("[A", Key.UP),
                key("OA", Key.UP),
                key("[1;5A", Key.UP),
                key("[1;2A", Key.UP),
                key("[a", Key.UP),
                key("[B", Key.DOWN),
                key("OB", Key.DOWN),
                key("[C", Key.RIGHT),
                key("OC", Key.RIGHT),
                key("O5C", Key.RIGHT),
                key("[D", Key.LEFT),
                key("OD", Key.LEFT),
                key("[H", Key.HOME),
                key("OH", Key.HOME),
                key("[1~", Key.HOME),
                key("[7~", Key.HOME),
                key("[7$", Key.HOME),
                key("[1;5H", Key.HOME),
                key("[F", Key.END),
                key("OF", Key.END),
                key("[4~", Key.END),
                key("[8~", Key.END),
                key("[8^", Key.END),
                key("[5~", Key.PAGE_UP),
                key("[5;3~", Key.PAGE_UP),
                key("[6~", Key.PAGE_DOWN),
                key("[2~", Key.INSERT),
                key("[3~", Key.DELETE),
                key("[3;2~", Key.DELETE),
                key("[Z", Key.BACK_TAB),
                key("OP", Key.F1),
                key("[11~", Key.F1),
                key("[[A", Key.F1),
                key("[1;2P", Key.F1),
                key("OM", Key.ENTER),
                Arguments.of(ESC + "Ox", new Input.Typed("8", false)),
                Arguments.of(ESC + "x", new Input.Typed("x", true)),
                Arguments.of(ESC + "/", new Input.Typed("/", true)),
                Arguments.of(ESC + utf8("ü"), new Input.Typed("ü", true)),
                Arguments.of(utf8("é"), new Input.Typed("é", false)),
                Arguments.of(utf8("漢"), new Input.Typed("漢", false)),
                Arguments.of(utf8("\uD83D\uDE00"), new Input.Typed("\uD83D\uDE00", false)),
                Arguments.of(ESC + "[<64;12;5M", new Input.Scrolled(-3, new Cell(11, 4))),
                Arguments.of(ESC + "[<65;200;50M", new Input.Scrolled(3, new Cell(199, 49))),
                Arguments.of(ESC + "[<0;300;2M" + ESC + "[<0;300;2m", new Input.Clicked(new Cell(299, 1))),
                Arguments.of(ESC + "[200~a\r\nb\rc\td" + ESC + "[201~", new Input.Pasted("a\nb\nc d")),
                Arguments.of(
                        ESC + "[200~" + ESC + "[A\u0003" + utf8("ü") + ESC + ESC + "[201~",
                        new Input.Pasted("\uFFFD[A\uFFFDü\uFFFD")));
    }

    private static Arguments key(String afterEscape, Key key) {
        return Arguments.of(ESC + afterEscape, new Input.Pressed(key));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void a_sequence_is_one_input(String bytes, Input input) {
        send(bytes);
        assertThat(inputs).containsExactly(input);
        assertThat(decoder.patience()).isZero();
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void a_sequence_split_anywhere_is_the_same_input(String bytes, Input input) {
        for (int split = 1; split < bytes.length(); split++) {
            inputs.clear();
            send(bytes.substring(0, split));
            send(bytes.substring(split));
            assertThat(inputs).as("split at %d", split).containsExactly(input);
        }
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void a_sequence_torn_into_bytes_is_the_same_input(String bytes, Input input) {
        bytes.chars().forEach(b -> send(String.valueOf((char) b)));
        assertThat(inputs).containsExactly(input);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[I",
                "[O",
                "[99;99X",
                "[?62;1;6c",
                "[>0;276;0c",
                "[24;80R",
                "[?2026;2$y",
                "[15~",
                "[27;5;13~",
                "[97;5u",
                "[E",
                "[<35;3;4M",
                "[<0;0;0M",
                "[<2;3;4M",
                "[<0;3;4m",
                "[<;;M",
                "[<99999999999;1;1M",
                "[32;10;20M",
                "[M !!",
                "[[B",
                "OQ",
                "OR",
                "\\",
                "]11;rgb:1e1e/1e1e/1e1e\u0007",
                "]11;rgb:ffff/ffff/ffff\u001b\\",
                "P1$r0m\u001b\\",
                "_Gi=1;OK\u001b\\",
                "^secret\u001b\\",
                "Xstart\u001b\\",
                "[201~"
            })
    void what_a_terminal_says_beyond_keys_is_dropped_wherever_it_is_split(String afterEscape) {
        String bytes = ESC + afterEscape;
        for (int split = 1; split <= bytes.length(); split++) {
            send(bytes.substring(0, split));
            send(bytes.substring(split));
        }
        assertThat(inputs).isEmpty();
        send("a");
        assertThat(inputs).containsExactly(new Input.Typed("a", false));
    }

    @ParameterizedTest
    @CsvSource({"1,a", "2,b", "5,e", "7,g", "11,k", "16,p", "21,u", "26,", "3,", "12,l", "14,n", "23,w", "25,y"})
    void control_letters_are_told_by_letter(int b, String letter) {
        send(String.valueOf((char) b));
        Input expected = b == 3
                ? new Input.Interrupted()
                : b == 26 ? new Input.Suspended() : new Input.Control(letter.charAt(0));
        assertThat(inputs).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"9,TAB", "10,ENTER", "13,ENTER", "8,BACKSPACE", "127,BACKSPACE"})
    void keys_with_a_byte_of_their_own(int b, Key key) {
        send(String.valueOf((char) b));
        assertThat(inputs).containsExactly(new Input.Pressed(key));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1C, 0x1D, 0x1E, 0x1F})
    void other_control_bytes_are_nothing(int b) {
        send(String.valueOf((char) b));
        assertThat(inputs).isEmpty();
    }

    @Test
    void a_lone_escape_is_the_key_after_30_milliseconds() {
        send(ESC);
        assertThat(inputs).isEmpty();
        assertThat(decoder.patience()).isEqualTo(Duration.ofMillis(30));
        decoder.silence();
        assertThat(inputs).containsExactly(new Input.Pressed(Key.ESCAPE));
        assertThat(decoder.patience()).isZero();
    }

    @Test
    void escape_and_a_letter_after_the_silence_are_two_keys() {
        send(ESC);
        decoder.silence();
        send("x");
        assertThat(inputs).containsExactly(new Input.Pressed(Key.ESCAPE), new Input.Typed("x", false));
    }

    @Test
    void two_escapes_are_two_keys() {
        send(ESC + ESC);
        decoder.silence();
        assertThat(inputs).containsExactly(new Input.Pressed(Key.ESCAPE), new Input.Pressed(Key.ESCAPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[A", "OA", "[1;5A"})
    void the_tail_of_a_sequence_cut_off_by_a_slow_line_is_not_typed(String tail) {
        send(ESC);
        decoder.silence();
        send(tail);
        assertThat(inputs).containsExactly(new Input.Pressed(Key.ESCAPE), new Input.Pressed(Key.UP));
    }

    @Test
    void a_bracket_typed_after_escape_is_a_bracket() {
        send(ESC);
        decoder.silence();
        send("[");
        send("A");
        assertThat(inputs)
                .containsExactly(
                        new Input.Pressed(Key.ESCAPE), new Input.Typed("[", false), new Input.Typed("A", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "O", "]", "P", "^", "_", "X"})
    void alt_and_the_beginning_of_a_sequence_is_that_character(String introducer) {
        send(ESC + introducer);
        assertThat(decoder.patience()).isEqualTo(InputDecoder.SEQUENCE_PATIENCE);
        decoder.silence();
        send("q");
        assertThat(inputs).containsExactly(new Input.Typed(introducer, true), new Input.Typed("q", false));
    }

    @Test
    void alt_o_and_a_key_that_cannot_end_a_sequence_are_both() {
        send(ESC + "O\r");
        assertThat(inputs).containsExactly(new Input.Typed("O", true), new Input.Pressed(Key.ENTER));
    }

    @Test
    void alt_backspace_does_not_press_escape() {
        send(ESC + "\u007f");
        assertThat(inputs).containsExactly(new Input.Pressed(Key.BACKSPACE));
    }

    @Test
    void escape_and_enter_in_one_read_are_both() {
        send(ESC + "\r");
        assertThat(inputs).containsExactly(new Input.Pressed(Key.ESCAPE), new Input.Pressed(Key.ENTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[12;", "[?", "]11;rgb", "P", "[<0;1"})
    void ctrl_c_counts_in_the_midst_of_junk(String begun) {
        send(ESC + begun + "\u0003");
        assertThat(inputs).containsExactly(new Input.Interrupted());
    }

    @Test
    void a_sequence_without_an_end_gives_way_to_the_next() {
        send(ESC + "[12;" + ESC + "[B");
        assertThat(inputs).containsExactly(new Input.Pressed(Key.DOWN));
    }

    @Test
    void an_endless_sequence_is_swallowed() {
        send(ESC + "[" + "1;".repeat(100_000) + "A" + "b");
        assertThat(inputs).endsWith(new Input.Typed("b", false));
        assertThat(inputs.size()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ff,1",
        "c0 80,2",
        "80,1",
        "ed a0 80,3",
        "f5 80 80 80,4",
        "e2 82,0",
        "e2 82 41,1",
        "c3 c3 a9,1",
        "f0 9f 98 0d,1"
    })
    void broken_utf8_is_shown_as_such_and_nothing_after_it_is_lost(String hex, int replacements) {
        decoder.decode(HexFormat.ofDelimiter(" ").parseHex(hex));
        assertThat(inputs.stream().filter(new Input.Typed("\uFFFD", false)::equals))
                .hasSize(replacements);
        decoder.silence();
        send("z");
        assertThat(inputs).endsWith(new Input.Typed("z", false));
    }

    @Test
    void control_characters_of_the_upper_half_are_dropped() {
        send(utf8("\u0085\u009b\u009d"));
        assertThat(inputs).isEmpty();
    }

    @Test
    void a_click_needs_press_and_release_at_one_cell() {
        send(ESC + "[<0;5;5M" + ESC + "[<0;9;9m" + ESC + "[<0;5;5m");
        assertThat(inputs).containsExactly(new Input.Dropped(new Cell(4, 4), new Cell(8, 8)));
    }

    @Test
    void a_drag_is_the_same_wherever_it_is_split() {
        String drag = ESC + "[<0;5;5M" + ESC + "[<32;5;5M" + ESC + "[<32;5;6M" + ESC + "[<36;300;7M" + ESC
                + "[<0;300;7m" + ESC + "[<32;9;9M";
        Cell from = new Cell(4, 4);
        for (int split = 1; split < drag.length(); split++) {
            inputs.clear();
            send(drag.substring(0, split));
            send(drag.substring(split));
            assertThat(inputs)
                    .as("split at %d", split)
                    .containsExactly(
                            new Input.Dragged(from, new Cell(4, 5)),
                            new Input.Dragged(from, new Cell(299, 6)),
                            new Input.Dropped(from, new Cell(299, 6)));
        }
    }

    @Test
    void what_was_dragged_away_and_back_was_not_clicked() {
        send(ESC + "[<0;5;5M" + ESC + "[<32;5;6M" + ESC + "[<32;5;5M" + ESC + "[<0;5;5m");
        Cell from = new Cell(4, 4);
        assertThat(inputs)
                .containsExactly(
                        new Input.Dragged(from, new Cell(4, 5)),
                        new Input.Dragged(from, from),
                        new Input.Dropped(from, from));
    }

    @Test
    void other_buttons_drag_nothing() {
        send(ESC + "[<2;5;5M" + ESC + "[<34;5;6M" + ESC + "[<2;5;6m" + ESC + "[<35;9;9M");
        assertThat(inputs).isEmpty();
    }

    @Test
    void two_clicks_are_two_however_quick() {
        String click = ESC + "[<0;5;5M" + ESC + "[<0;5;5m";
        send(click + click);
        Input.Clicked clicked = new Input.Clicked(new Cell(4, 4));
        assertThat(inputs).containsExactly(clicked, clicked);
    }

    @Test
    void a_paste_is_cut_at_its_limit() {
        send(ESC + "[200~x" + utf8("ü").repeat(Paste.LIMIT) + ESC + "[201~q");
        assertThat(inputs).hasSize(2);
        String text = ((Input.Pasted) inputs.get(0)).text();
        assertThat(text).matches("xü+");
        assertThat(text.length()).isEqualTo(Paste.LIMIT / 2);
        assertThat(inputs).endsWith(new Input.Typed("q", false));
    }

    @Test
    void a_paste_without_end_ends_with_silence() {
        send(ESC + "[200~half");
        assertThat(decoder.patience()).isEqualTo(InputDecoder.PASTE_PATIENCE);
        decoder.silence();
        send("q");
        assertThat(inputs).containsExactly(new Input.Pasted("half"), new Input.Typed("q", false));
    }

    @Test
    void an_end_mark_that_looks_begun_twice_still_ends_the_paste() {
        send(ESC + "[200~a" + ESC + "[20" + ESC + "[201~");
        assertThat(inputs).containsExactly(new Input.Pasted("a\uFFFD[20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u001b\\"})
    void an_answer_is_handed_on_wherever_it_is_split(String end) {
        String answer = ESC + "]11;rgb:1e1e/AbCd/ffff" + end;
        for (int split = 0; split < answer.length(); split++) {
            replies.clear();
            send(answer.substring(0, split));
            send(answer.substring(split));
            assertThat(replies).as("split at %d", split).containsExactly("11;rgb:1e1e/AbCd/ffff");
        }
        assertThat(inputs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u001b\\"})
    void an_answer_that_comes_in_two_parts_with_a_silence_between_types_no_text(String end) {
        String answer = ESC + "]11;rgb:1e1e/1e1e/1e1e" + end;
        for (int split = 1; split < answer.length(); split++) {
            send(answer.substring(0, split));
            decoder.silence();
            send(answer.substring(split));
            assertThat(inputs)
                    .as("split at %d", split)
                    .noneMatch(input -> input instanceof Input.Typed typed && !typed.alt());
            send("k");
            assertThat(inputs).endsWith(new Input.Typed("k", false));
            inputs.clear();
        }
    }

    @Test
    void an_answer_without_an_end_does_not_lock_the_keyboard() {
        send(ESC + "]11;rgb:1e1e/");
        assertThat(decoder.patience()).isEqualTo(InputDecoder.SEQUENCE_PATIENCE);
        decoder.silence();
        send("a");
        send("b");
        assertThat(inputs).containsExactly(new Input.Typed("a", false), new Input.Typed("b", false));
        assertThat(replies).isEmpty();
    }

    @Test
    void an_endless_answer_is_swallowed_and_not_kept() {
        send(ESC + "]11;" + "rgb:".repeat(100_000) + "\u0007k");
        assertThat(inputs).containsExactly(new Input.Typed("k", false));
        assertThat(replies).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1$r0m\u001b\\", "_Gi=1;OK\u001b\\", "^secret\u0007", "]11;rgb:00/00/00\u0018"})
    void other_strings_and_broken_off_ones_are_no_answers(String afterEscape) {
        send(ESC + afterEscape);
        assertThat(replies).isEmpty();
        assertThat(inputs).isEmpty();
    }

    @Test
    void no_bytes_whatever_break_it() {
        long seed = 20261122L;
        Random random = new Random(seed);
        byte[] favourites = "\u001b\u001b\u001b[[O]P_^<?;0129~MmA$M\u0007\\".getBytes(StandardCharsets.US_ASCII);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int round = 0; round < 10_000; round++) {
                byte[] bytes = new byte[random.nextInt(60)];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = random.nextBoolean()
                            ? favourites[random.nextInt(favourites.length)]
                            : (byte) random.nextInt(256);
                }
                try {
                    check(bytes, random);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("seed " + seed + ", round " + round + ": " + Arrays.toString(bytes), e);
                }
            }
        });
    }

    /** Feeds the bytes in two reads; after at most a few silences the decoder is ready for keys again. */
    private static void check(byte[] bytes, Random random) {
        List<Input> inputs = new ArrayList<>();
        InputDecoder decoder = new InputDecoder(inputs::add, reply -> {});
        int split = random.nextInt(bytes.length + 1);
        decoder.decode(Arrays.copyOf(bytes, split));
        if (random.nextInt(4) == 0) {
            decoder.silence();
        }
        decoder.decode(Arrays.copyOfRange(bytes, split, bytes.length));
        decoder.silence();
        assertThat(decoder.patience()).isZero();
        decoder.decode((byte) 'k');
        assertThat(inputs).endsWith(new Input.Typed("k", false));
        for (Input input : inputs) {
            if (input instanceof Input.Typed typed) {
                assertThat(typed.character().codePoints().noneMatch(Character::isISOControl))
                        .isTrue();
            }
        }
    }

    private void send(String bytes) {
        decoder.decode(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The bytes of the text in UTF-8, each as one char. */
    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
