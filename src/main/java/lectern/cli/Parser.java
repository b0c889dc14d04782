package lectern.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command that the words mean, and calls it. Apart from {@link Program}, so that this loads no Picocli. */
final class Parser {
    /** Commands that are as they were made if nothing follows their name. */
    static final List<String> BARE = List.of("quiz", "study", "read", "stats");

    private Parser() {}

    private static CommandLine history(Invocation invocation) {
        return new CommandLine(new HistoryCommand())
                .addSubcommand(new HistoryCommand.Where(invocation))
                .addSubcommand(new HistoryExportCommand(invocation))
                .addSubcommand(new HistoryImportCommand(invocation))
                .addSubcommand(new HistoryUndoCommand(invocation))
                .addSubcommand(new HistoryForgetCommand(invocation));
    }

    /** All commands, as Picocli has them. */
    static CommandLine commands(Invocation invocation) {
        return new CommandLine(new HomeCommand(invocation))
                .addSubcommand(new QuizCommand(invocation))
                .addSubcommand(new StudyCommand(invocation))
                .addSubcommand(new ReadCommand(invocation))
                .addSubcommand(new CheckCommand(invocation))
                .addSubcommand(new InitCommand(invocation))
                .addSubcommand(new StatsCommand(invocation))
                .addSubcommand(new BanksCommand(invocation))
                .addSubcommand(new ResultsCommand(invocation))
                .addSubcommand(new HandoutCommand(invocation))
                .addSubcommand(new ExportCommand(invocation))
                .addSubcommand(history(invocation))
                .addSubcommand(new ConfigCommand(invocation))
                .addSubcommand(new CompletionCommand(invocation))
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    static int run(List<String> words, Invocation invocation) throws Exception {
        Optional<Callable<Integer>> alone = alone(words, invocation);
        return alone.isPresent() ? alone.get().call() : called(words, invocation);
    }

    /**
     * The command that the first word names, with its options; empty if help is wanted, or if anything is amiss, which
     * takes all commands to tell. Picocli looks over every command that it is given, and that takes longer than a quiz.
     */
    private static Optional<Callable<Integer>> alone(List<String> words, Invocation invocation) {
        Optional<Callable<Integer>> command = named(words.get(0), invocation);
        if (command.isEmpty() || isSet(command.get(), words)) {
            return command;
        }
        // The first may have been set in part.
        command = named(words.get(0), invocation);
        try {
            ParseResult result = new CommandLine(command.get())
                    .setExpandAtFiles(false)
                    .parseArgs(words.subList(1, words.size()).toArray(String[]::new));
            boolean helps = result.isUsageHelpRequested() || result.isVersionHelpRequested();
            return helps ? Optional.empty() : command;
        } catch (ParameterException e) {
            return Optional.empty();
        }
    }

    /** Whether a command is as its words say without Picocli. */
    static boolean isSet(Callable<Integer> command, List<String> words) {
        return words.size() == 1
                ? BARE.contains(words.get(0))
                : command instanceof Presettable set && Presettable.setAll(set, words.subList(1, words.size()));
    }

    /** The commands that are called most. */
    static Optional<Callable<Integer>> named(String name, Invocation invocation) {
        return switch (name) {
            case "quiz" -> Optional.of(new QuizCommand(invocation));
            case "study" -> Optional.of(new StudyCommand(invocation));
            case "read" -> Optional.of(new ReadCommand(invocation));
            case "check" -> Optional.of(new CheckCommand(invocation));
            case "stats" -> Optional.of(new StatsCommand(invocation));
            case "results" -> Optional.of(new ResultsCommand(invocation));
            case "export" -> Optional.of(new ExportCommand(invocation));
            default -> Optional.empty();
        };
    }

    private static int called(List<String> words, Invocation invocation) throws Exception {
        PrintWriter help = new PrintWriter(new OutputStreamWriter(invocation.out(), StandardCharsets.UTF_8));
        CommandLine line = commands(invocation).setOut(help);
        // Not execute(): it prints stack traces of what its handlers throw.
        ParseResult result;
        try {
            result = line.parseArgs(words.toArray(String[]::new));
        } catch (ParameterException e) {
            throw UsageErrors.complaint(e);
        }
        if (CommandLine.executeHelpRequest(result) != null) {
            help.flush();
            return ExitCode.DONE;
        }
        while (result.hasSubcommand()) {
            result = result.subcommand();
        }
        return (Integer) ((Callable<?>) result.commandSpec().userObject()).call();
    }
}
