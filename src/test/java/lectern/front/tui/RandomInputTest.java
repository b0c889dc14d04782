package lectern.front.tui;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import lectern.cli.Sittings;
import lectern.front.tui.terminal.Input;
import lectern.front.tui.terminal.Key;
import lectern.sample.SampleBank;
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
            pilot.input(input(random));
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
            pilot.input(input(random));
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

    private static Input input(Random random) {
        return switch (random.nextInt(12)) {
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
