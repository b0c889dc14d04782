package lectern.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The man page of a command, in roff. */
record ManPage(CommandSpec command) {
    /** As man is asked for it, such as "lectern-quiz". */
    String name() {
        return command.qualifiedName("-");
    }

    String roff() {
        StringBuilder page = new StringBuilder();
        String description = String.join(" ", command.usageMessage().description());
        page.append(".TH ").append(escaped(name().toUpperCase(Locale.ROOT))).append(" 1 \"\" Lectern Lectern\n");
        page.append(".SH NAME\n").append(escaped(name())).append(" \\- ");
        page.append(escaped(FishCompletion.firstSentence(description))).append('\n');
        page.append(".SH SYNOPSIS\n.B ")
                .append(escaped(command.qualifiedName()))
                .append("\n[\\fIOPTIONS\\fR]");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            page.append(' ').append(escaped(parameter.paramLabel()));
            page.append(parameter.arity().max() > 1 ? "..." : "");
        }
        page.append(command.subcommands().isEmpty() ? "\n" : " \\fICOMMAND\\fR\n");
        page.append(".SH DESCRIPTION\n").append(paragraph(description));
        List<PositionalParamSpec> parameters = command.positionalParameters();
        if (!parameters.isEmpty()) {
            page.append(".SH ARGUMENTS\n");
            parameters.forEach(each -> item(page, "\\fI" + escaped(each.paramLabel()) + "\\fR", each.description()));
        }
        page.append(".SH OPTIONS\n");
        command.options().forEach(option -> item(page, term(option), option.description()));
        if (!command.subcommands().isEmpty()) {
            page.append(".SH COMMANDS\n");
            for (CommandLine sub : command.subcommands().values()) {
                CommandSpec spec = sub.getCommandSpec();
                item(
                        page,
                        "\\fB" + escaped(spec.name()) + "\\fR",
                        spec.usageMessage().description());
            }
        }
        String codes = Arrays.stream(command.usageMessage().footer())
                .filter(line -> line.startsWith(EXIT_CODES))
                .collect(Collectors.joining(" "));
        if (!codes.isEmpty()) {
            page.append(".SH EXIT STATUS\n")
                    .append(paragraph(codes.substring(EXIT_CODES.length()).strip()));
        }
        page.append(".SH SEE ALSO\n").append(related()).append('\n');
        return page.toString();
    }

    private static final String EXIT_CODES = "Exit codes:";

    private String related() {
        Stream<CommandSpec> near = Stream.concat(
                Stream.ofNullable(command.parent()),
                command.subcommands().values().stream().map(CommandLine::getCommandSpec));
        return near.map(spec -> "\\fB" + escaped(new ManPage(spec).name()) + "\\fR(1)")
                .collect(Collectors.joining(",\n"));
    }

    private static String term(OptionSpec option) {
        String names = Arrays.stream(option.names())
                .map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + " \\fI" + escaped(option.paramLabel()) + "\\fR";
    }

    private static void item(StringBuilder page, String term, String... description) {
        page.append(".TP\n").append(term).append('\n').append(paragraph(String.join(" ", description)));
    }

    private static String paragraph(String text) {
        // A dot or an apostrophe at the start of a line would be a request.
        String escaped = escaped(text);
        return (escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "") + escaped + "\n";
    }

    private static String escaped(String text) {
        String plain =
                text.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ").replace("%%", "%");
        return plain.replace("'", "\\(aq")
                .codePoints()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : String.format(Locale.ROOT, "\\[u%04X]", c))
                .collect(Collectors.joining());
    }
}
