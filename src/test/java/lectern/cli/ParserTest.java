package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

class ParserTest {
    static final Iterable<String> BARE = Parser.BARE;

    private static Callable<Integer> command(String name) {
        Invocation invocation = new Invocation(
                Ran.in(Path.of("")).around(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()),
                new GuardedOutput(OutputStream.nullOutputStream(), () -> false),
                new DiskShelf(),
                opening -> ExitCode.FAULT);
        return Parser.named(name, invocation).orElseThrow();
    }

    private static Map<String, Object> options(Object command) throws IllegalAccessException {
        Map<String, Object> options = new TreeMap<>();
        for (Field field : command.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            Object value = field.get(command);
            if (field.isAnnotationPresent(Mixin.class)) {
                options(value).forEach((name, of) -> options.put(field.getName() + "." + name, of));
            } else if (!field.getName().equals("invocation")) {
                options.put(field.getName(), String.valueOf(value));
            }
        }
        return options;
    }

    /** Picocli would change nothing, and ask for nothing. */
    @ParameterizedTest
    @FieldSource("BARE")
    void what_is_called_by_its_name_alone_is_as_picocli_leaves_it(String name) throws IllegalAccessException {
        Callable<Integer> parsed = command(name);
        new CommandLine(parsed).parseArgs();

        assertThat(options(command(name))).isEqualTo(options(parsed)).isNotEmpty();
    }

    private static final List<String> WORDS = List.of(
            "-n",
            "--number",
            "--seed",
            "--bank",
            "--new",
            "--reviews",
            "--missed",
            "--plain",
            "-n5",
            "--seed=7",
            "5",
            "7",
            "",
            "a b",
            "'q'",
            "\"q\"",
            "-5",
            "--",
            "@file",
            "quiz",
            "a,b",
            "--see",
            "$HOME",
            "-h",
            "--name",
            "Ann");

    /** Whatever is set without Picocli, it would have set alike. */
    @Test
    void what_is_set_without_picocli_is_as_it_sets_it() throws IllegalAccessException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int set = 0;
        for (int round = 0; round < 4_000; round++) {
            String name = random.nextBoolean() ? "quiz" : "study";
            List<String> words = new ArrayList<>(List.of(name));
            for (int i = random.nextInt(5); i >= 0; i--) {
                words.add(WORDS.get(random.nextInt(random.nextInt(3) > 0 ? 6 : WORDS.size())));
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            Callable<Integer> quick = command(name);
            if (Parser.isSet(quick, words)) {
                Callable<Integer> parsed = command(name);
                new CommandLine(parsed)
                        .setExpandAtFiles(false)
                        .parseArgs(words.subList(1, words.size()).toArray(String[]::new));
                assertThat(options(quick)).as("seed %d: %s", seed, words).isEqualTo(options(parsed));
                set++;
            }
        }
        assertThat(set).isGreaterThan(50);
    }

    @Test
    void the_usual_needs_no_picocli() {
        for (String line : List.of(
                "quiz -n 20",
                "quiz --seed 7 --number 5",
                "quiz --bank a/b -n 3",
                "study --new 3 --reviews 5 --bank x")) {
            List<String> words = List.of(line.split(" "));
            assertThat(Parser.isSet(command(words.get(0)), words)).as(line).isTrue();
        }
    }
}
