package lectern.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.front.plain.SmallBank;

/** A run of the program: how it ended and what it wrote. */
record Ran(int code, String out, String err) {
    static Setting in(Path folder) {
        return new Setting(
                folder, Map.of("TERM", "xterm"), "", choice -> SmallBank.BANK, opening -> ExitCode.FAULT, false);
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** A run to come. */
    record Setting(
            Path folder,
            Map<String, String> environment,
            String input,
            Shelf shelf,
            FullScreen fullScreen,
            boolean terminal) {
        Setting with(String variable, String value) {
            Map<String, String> more = new HashMap<>(environment);
            more.put(variable, value);
            return new Setting(folder, more, input, shelf, fullScreen, terminal);
        }

        Setting typing(String... lines) {
            String typed = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
            return new Setting(folder, environment, typed, shelf, fullScreen, terminal);
        }

        Setting banksFrom(Shelf other) {
            return new Setting(folder, environment, input, other, fullScreen, terminal);
        }

        Setting onTerminal(FullScreen screen) {
            return new Setting(folder, environment, input, shelf, screen, true);
        }

        Surroundings around(OutputStream out, OutputStream err) {
            return new Surroundings(
                    environment,
                    folder,
                    folder.resolve("home"),
                    "Linux",
                    new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                    out,
                    err,
                    terminal,
                    () -> false,
                    () -> false,
                    InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")),
                    () -> 42);
        }

        Ran runs(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return runsInto(out, out, args);
        }

        Ran runsInto(OutputStream out, ByteArrayOutputStream shown, String... args) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = new Program(around(out, err), shelf, fullScreen).run(args);
            return new Ran(code, shown.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
