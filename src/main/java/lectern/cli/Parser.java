package lectern.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command that the words mean, and calls it. Apart from {@link Program}, so that this loads no Picocli. */
final class Parser {
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
