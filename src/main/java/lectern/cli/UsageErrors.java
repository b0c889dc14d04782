package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was meant perhaps. */
final class UsageErrors {
    private UsageErrors() {}

    static Complaint complaint(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        return new Complaint(what(e, command, name) + "\n`" + name + " --help` tells what there is.");
    }

    private static String what(ParameterException e, CommandLine command, String name) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command, name);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().get(0) instanceof CommandLine.Model.OptionSpec option
                    ? option.longestName() + " needs a value: " + option.longestName() + " " + option.paramLabel() + "."
                    : String.valueOf(e.getMessage());
        }
        if (e instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof CommandLine.Model.OptionSpec option) {
            return option.longestName() + " stands there twice.";
        }
        return e.getMessage() + ".";
    }

    private static String unmatched(String word, CommandLine command, String name) {
        if (word.startsWith("-")) {
            List<String> options = new ArrayList<>();
            command.getCommandSpec().options().forEach(option -> options.addAll(List.of(option.names())));
            String bare = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return "there is no option '" + bare + "'." + new Known("option", options).suggestion(bare);
        }
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        return commands.isEmpty()
                ? "`" + name + "` cannot do anything with '" + word + "'."
                : "there is no command '" + word + "'." + new Known("command", commands).suggestion(word);
    }
}
