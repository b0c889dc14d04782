package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The completion of commands for fish: a {@code complete} line for each command, option and value.
 *
 * @param root the program, with its commands
 */
record FishCompletion(CommandSpec root) {
    String script() {
        List<String> lines = new ArrayList<>();
        lines.add("# Completion of " + root.name() + " for fish, from its own commands and options.");
        lines.add("complete -c " + root.name() + " -e");
        add(root, "", lines);
        return String.join("\n", lines) + "\n";
    }

    /** @param path the words that lead to the command, such as "history export" */
    private void add(CommandSpec command, String path, List<String> lines) {
        List<String> names = List.copyOf(command.subcommands().keySet());
        String begin = "complete -c " + root.name() + " -n " + quoted(condition(path, names));
        for (CommandLine sub : command.subcommands().values()) {
            CommandSpec spec = sub.getCommandSpec();
            lines.add(begin + " -f -a " + spec.name() + " -d "
                    + quoted(firstSentence(spec.usageMessage().description())));
        }
        for (OptionSpec option : command.options()) {
            lines.add(begin + names(option) + value(option) + " -d " + quoted(firstSentence(option.description())));
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            if (parameter.completionCandidates() != null) {
                lines.add(begin + " -f -a " + quoted(words(parameter)) + " -d "
                        + quoted(firstSentence(parameter.description())));
            }
        }
        for (CommandLine sub : command.subcommands().values()) {
            CommandSpec spec = sub.getCommandSpec();
            add(spec, (path + " " + spec.name()).strip(), lines);
        }
    }

    /** The command has been typed and none of those below it: so commands of one name at two places do not mix. */
    private static String condition(String path, List<String> below) {
        List<String> tests = new ArrayList<>();
        if (!path.isEmpty()) {
            for (String word : path.split(" ", -1)) {
                tests.add("__fish_seen_subcommand_from " + word);
            }
        }
        if (path.isEmpty()) {
            tests.add("__fish_use_subcommand");
        } else if (!below.isEmpty()) {
            tests.add("not __fish_seen_subcommand_from " + String.join(" ", below));
        } else if (!path.contains(" ")) {
            // lectern history export is not lectern export.
            tests.add("not __fish_seen_subcommand_from history");
        }
        return String.join("; and ", tests);
    }

    private static String names(OptionSpec option) {
        return List.of(option.names()).stream()
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
    }

    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        if (option.completionCandidates() != null) {
            return " -x -a " + quoted(words(option));
        }
        return switch (option.paramLabel()) {
            case "DIR" -> " -x -a '(__fish_complete_directories)'";
            case "FILE" -> " -r -F";
            default -> " -x";
        };
    }

    private static String words(ArgSpec argument) {
        return StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                .collect(Collectors.joining(" "));
    }

    /** A line of fish's list has room for little. */
    static String firstSentence(String... description) {
        String all = String.join(" ", description);
        int end = all.indexOf(". ");
        return (end < 0 ? all : all.substring(0, end)).replaceFirst("\\.$", "");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
