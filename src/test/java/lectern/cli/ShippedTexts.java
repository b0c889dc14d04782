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

    /**
     * The same as a function that zsh loads by its file's name, {@code _lectern}, when something of Lectern is first to be
     * completed. Aliases are not read there, so that the one that stands for bash's {@code compopt} is a function.
     */
    public static String zshFunction() {
        return "#compdef lectern\ncompopt() { :; }\n" + completion("zsh")
                + "\n_bash_complete -o default -F _complete_lectern\n";
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
