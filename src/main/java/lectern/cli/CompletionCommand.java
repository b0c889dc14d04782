package lectern.cli;

import java.util.List;
import java.util.concurrent.Callable;
import lectern.front.plain.PlainOutput;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern completion}: what makes a shell complete commands, options and their values. */
@Command(
        name = "completion",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Writes a script by which a shell completes commands, options and their values. For bash and zsh"
                + " run source <(lectern completion bash) at the start of each shell, for fish lectern completion fish |"
                + " source.",
        footer = {"", "Exit codes: 0 done; 2 a mistake on the command line."})
final class CompletionCommand implements Callable<Integer> {
    static final Known SHELLS = new Known("shell", List.of("bash", "zsh", "fish"));

    private final Invocation invocation;

    @Parameters(
            paramLabel = "SHELL",
            arity = "0..1",
            completionCandidates = Choices.Shells.class,
            description = "bash, zsh or fish.")
    String shell = "";

    @Mixin
    Basics basics = new Basics();

    @Spec
    CommandSpec spec = CommandSpec.create();

    CompletionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (shell.isEmpty()) {
            throw new Complaint("completion wants to know the shell: bash, zsh or fish.");
        }
        SHELLS.checked(shell);
        PlainOutput out = invocation.lines();
        script(spec.root().commandLine(), shell).lines().forEach(out::line);
        out.flush();
        return ExitCode.DONE;
    }

    /** Zsh takes what Picocli writes for bash: that loads zsh's own translation of it. */
    static String script(CommandLine commands, String shell) {
        return shell.equals("fish")
                ? new FishCompletion(commands.getCommandSpec()).script()
                : AutoComplete.bash(commands.getCommandName(), commands);
    }
}
