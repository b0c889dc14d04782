package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import lectern.cli.Sittings;
import lectern.front.tui.terminal.Input;
import lectern.front.tui.terminal.Key;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import lectern.view.Cell;
import lectern.view.Glyphs;
import lectern.view.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random keys, clicks and sizes through the whole program; the pilot looks at each screen. The seed is in the name. */
class RandomInputTest {
    private static final int INPUTS = 400;
    private static final List<Key> KEYS = List.of(Key.values());
    private static final List<String> CHARACTERS = List.of(
            "x",
            "h",
            "u",
            "q",
            "p",
            "!",
            "?",
            "n",
            "N",
            "r",
            "2",
            "@",
            "-",
            "*",
            "1",
            "4",
            "9",
            " ",
            "j",
            "k",
            "g",
            "G",
            "\u00e9",
            "\ud83d\ude00",
            "\u65e5",
            "\u202e",
            "\u001b",
            "+",
            "/",
            "#",
            "y",
            "e",
            "a",
            "m");

    /** 10,000 inputs in all. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_input_breaks_a_screen(long seed) {
        Random random = new Random(seed);
        Pilot pilot = Pilot.home(Pilot.USUAL);
        for (int i = 0; i < INPUTS; i++) {
            send(pilot, random);
            if (!pilot.app().isOpen()) {
                pilot = Pilot.home(new Size(1 + random.nextInt(130), 1 + random.nextInt(45)));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void no_input_breaks_a_sitting_of_study(long seed) {
        Random random = new Random(seed);
        Sittings sittings = new Sittings(SampleBank.FOUR, Pilot.NOW);
        Pilot pilot = Pilot.study(sittings);
        for (int i = 0; i < INPUTS; i++) {
            sittings.set(sittings.now().plusSeconds(random.nextInt(100) - 5));
            send(pilot, random);
            if (!pilot.app().isOpen()) {
                // Another day, when something is to be studied again; what was suspended comes back.
                sittings = new Sittings(SampleBank.FOUR, sittings.now().plusSeconds(86_400));
                Size size = new Size(1 + random.nextInt(130), 1 + random.nextInt(45));
                pilot = Pilot.study(size, Glyphs.UNICODE, sittings, sittings.begin());
            }
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_drag_loses_a_thing_or_doubles_it(long seed) {
        Random random = new Random(seed);
        Pilot pilot = Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.FUELS));
        for (int i = 0; i < INPUTS; i++) {
            Input input = random.nextInt(8) == 0 ? new Input.Typed("J", false) : button(random, 14);
            pilot.input(input);
            String shown = pilot.screen().text();
            if (shown.contains("Enter answer")) {
                assertThat(List.of("electricity", "oil", "gas"))
                        .as(input + "\n" + shown)
                        .allMatch(thing -> shown.split(thing, -1).length == 2);
            } else {
                pilot = Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.FUELS));
            }
        }
    }

    /** An input, or a click made twice, or a drag over several cells, the end of which may be missing. */
    private static void send(Pilot pilot, Random random) {
        Input input = input(random);
        pilot.input(input);
        if (pilot.app().isOpen() && input instanceof Input.Clicked && random.nextBoolean()) {
            pilot.input(input);
        }
    }

    private static Cell cell(Random random, int rows) {
        return new Cell(random.nextInt(130), random.nextInt(rows));
    }

    /** Few places to press the button at, so that drags go on. */
    private static Input button(Random random, int rows) {
        Cell from = new Cell(4, random.nextInt(rows) / 3 * 3);
        return switch (random.nextInt(6)) {
            case 0 -> new Input.Clicked(cell(random, rows));
            case 1 -> new Input.Dropped(from, cell(random, rows));
            default -> new Input.Dragged(from, cell(random, rows));
        };
    }

    private static Input input(Random random) {
        return switch (random.nextInt(13)) {
            case 12 -> button(random, 45);
            case 0 -> new Input.Resized(new Size(1 + random.nextInt(130), 1 + random.nextInt(45)));
            case 1 -> new Input.Clicked(new Cell(random.nextInt(130), random.nextInt(45)));
            case 2 -> new Input.Scrolled(random.nextInt(7) - 3, new Cell(random.nextInt(130), random.nextInt(45)));
            case 3 -> new Input.Pasted("pasted\n\u001b[A \u65e5\u672c");
            case 4 -> new Input.Control((char) ('a' + random.nextInt(26)));
            case 5, 6 -> new Input.Typed(CHARACTERS.get(random.nextInt(CHARACTERS.size())), random.nextBoolean());
            case 7, 8 -> new Input.Pressed(Key.ENTER);
            case 9 -> new Input.Pressed(Key.DOWN);
            default -> new Input.Pressed(KEYS.get(random.nextInt(KEYS.size())));
        };
    }
}
