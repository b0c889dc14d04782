package lectern.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import lectern.front.tui.terminal.Terminals;

/**
 * All that Lectern finds around it when it is started; tests make their own.
 *
 * @param environment the variables
 * @param folder the current one, absolute
 * @param home the user's, absolute
 * @param system the operating system's name, such as "Linux"
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether a person sits at a terminal, with both input and output
 * @param piped tells whether standard output goes into a pipe or a socket; asked only when it could not be written
 * @param watched tells whether standard error is a terminal; asked only by what takes long
 * @param luck gives the seed of a quiz that was not told one
 */
record Surroundings(
        Map<String, String> environment,
        Path folder,
        Path home,
        String system,
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean terminal,
        BooleanSupplier piped,
        BooleanSupplier watched,
        InstantSource clock,
        LongSupplier luck) {
    /** A drawn seed is short enough to be read out and typed again. */
    private static final int SEEDS = 1_000_000;

    Surroundings {
        environment = Map.copyOf(environment);
    }

    static Surroundings ofThisProcess() {
        Map<String, String> environment = System.getenv();
        // Not System.out: it is in the platform's charset and swallows errors.
        return new Surroundings(
                environment,
                Path.of("").toAbsolutePath(),
                home(environment, System.getProperty("os.name", ""), System.getProperty("user.home", "")),
                System.getProperty("os.name", ""),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminals.attached(),
                new Piped(),
                new Watched(),
                InstantSource.system(),
                new Luck());
    }

    // No lambdas: the first of a process takes 8 ms, which another thread can have while the bank is read.

    private record Piped() implements BooleanSupplier {
        @Override
        public boolean getAsBoolean() {
            return Terminals.piped();
        }
    }

    private record Watched() implements BooleanSupplier {
        @Override
        public boolean getAsBoolean() {
            return Terminals.errorsAttached();
        }
    }

    private record Luck() implements LongSupplier {
        @Override
        public long getAsLong() {
            return new SplittableRandom().nextInt(SEEDS);
        }
    }

    /** On Unix {@code HOME} is the user's word; Java's property comes from the list of users and knows nothing of it. */
    static Path home(Map<String, String> environment, String system, String property) {
        String set = system.startsWith("Windows") ? "" : environment.getOrDefault("HOME", "");
        return Path.of(set.startsWith("/") ? set : property).toAbsolutePath();
    }

    /** A variable; an empty one counts as not set. */
    Optional<String> variable(String name) {
        String value = environment.getOrDefault(name, "");
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    boolean isWindows() {
        return system.startsWith("Windows");
    }

    boolean isMac() {
        return system.startsWith("Mac");
    }
}
