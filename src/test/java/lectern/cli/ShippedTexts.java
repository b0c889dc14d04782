package lectern.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;

/** The man pages and completions that packages bring along, from the commands themselves. */
public final class ShippedTexts {
    private ShippedTexts() {}

    private static CommandLine commands() {
        Surroundings around = new Surroundings(
                Map.of(),
                Path.of(""),
                Path.of(""),
                "Linux",
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                () -> false,
                () -> false,
                InstantSource.system(),
                () -> 1);
        return Parser.commands(new Invocation(
                around,
                new GuardedOutput(OutputStream.nullOutputStream(), () -> false),
                new DiskShelf(),
                opening -> ExitCode.FAULT));
    }

    /** The script for bash, zsh or fish. */
    public static String completion(String shell) {
        return CompletionCommand.script(commands(), shell);
    }

    /** Each page by its file's name, such as "lectern-quiz.1". */
    public static SortedMap<String, String> manPages() {
        SortedMap<String, String> pages = new TreeMap<>();
        add(commands(), pages);
        return pages;
    }

    private static void add(CommandLine command, Map<String, String> pages) {
        ManPage page = new ManPage(command.getCommandSpec());
        pages.put(page.name() + ".1", page.roff());
        command.getSubcommands().values().forEach(sub -> add(sub, pages));
    }
}
