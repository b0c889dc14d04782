package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
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
}
