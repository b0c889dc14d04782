package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lectern.front.plain.PlainOutput;
import lectern.handout.Handout;
import lectern.handout.HtmlHandout;
import lectern.handout.MarkdownHandout;
import lectern.handout.Parts;
import lectern.handout.Version;
import lectern.model.Bank;
import lectern.study.Draw;
import lectern.view.PlainWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern handout}: a draw as an exercise on paper. */
@Command(
        name = "handout",
        versionProvider = lectern.cli.Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Writes the questions that a quiz of the same seed asks as an exercise to print, with its key.",
        footer = {
            "",
            "Exit codes: 0 done; 2 a mistake on the command line or in the bank, no question fits, or the file cannot be"
                    + " written; 70 a fault of Lectern's own, or standard output cannot be written."
        })
final class HandoutCommand implements Callable<Integer> {
    private static final String HTML = "html";
    private static final String MARKDOWN = "markdown";
    private static final Known FORMATS = new Known("format", List.of(MARKDOWN, HTML));

    private final Invocation invocation;

    @Mixin
    Wanted wanted = new Wanted();

    @Mixin
    DrawOptions drawn = new DrawOptions();

    @Option(
            names = "--versions",
            paramLabel = "N",
            description =
                    "1 to " + Version.MOST + ", 1 if not given. A is the quiz itself; B and those after it are the"
                            + " same questions in orders of their own.")
    String versions = "1";

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What stands at its head; otherwise the bank's title.")
    String title = "";

    @Option(names = "--with-articles", description = "The articles that are cited stand before the questions, in full.")
    boolean withArticles;

    @Option(names = "--no-key", description = "Leaves the key out.")
    boolean noKey;

    @Option(names = "--key-only", description = "Leaves the questions out.")
    boolean keyOnly;

    @Option(
            names = "--format",
            paramLabel = "markdown|html",
            description = "html if the file of --output ends in .html or .htm, else markdown, if not given.")
    String format = "";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to; what was there before is replaced. Standard output if not given.")
    String output = "";

    @Mixin
    Common common = new Common();

    HandoutCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        String chosen = format();
        if (noKey && keyOnly) {
            throw new Complaint("--no-key and --key-only leave nothing: leave one of them out.");
        }
        Parts parts = new Parts(withArticles, !keyOnly, !noKey);
        int count = drawn.count();
        int many = versions();
        long from = drawn.seed(invocation.around());
        Bank bank = invocation.bank(common);
        Draw draw = Draw.from(bank, wanted.in(bank));
        List<Version> all = Version.drawn(draw, count, from, many);
        if (all.isEmpty()) {
            throw new Complaint(Wanted.NOTHING);
        }
        Handout handout = new Handout(title.isBlank() ? bank.title() : title, all, parts);
        String text = chosen.equals(HTML) ? HtmlHandout.of(handout) : MarkdownHandout.of(handout);
        int fitting = draw.questions().size();
        String fewer = drawn.fewer(fitting);
        deliver(text, PlainWording.opening(all.get(0).quiz(), fitting), fewer);
        return ExitCode.DONE;
    }

    private String format() {
        if (format.isEmpty()) {
            String name = output.toLowerCase(Locale.ROOT);
            return name.endsWith(".html") || name.endsWith(".htm") ? HTML : MARKDOWN;
        }
        return FORMATS.checked(format);
    }

    private int versions() {
        String bare = versions.strip();
        if (bare.matches("[0-9]{1,2}")) {
            int many = Integer.parseInt(bare);
            if (many >= 1 && many <= Version.MOST) {
                return many;
            }
        }
        throw new Complaint("--versions takes a whole number from 1 to " + Version.MOST + ", not '" + versions + "'.");
    }

    /** On standard output stands the handout alone; what is to be told besides goes to the other stream then. */
    private void deliver(String text, String opening, String fewer) {
        if (output.isEmpty()) {
            invocation.out().text(text);
            if (!fewer.isEmpty()) {
                PlainOutput err = new PlainOutput(invocation.around().err());
                err.line(fewer);
                err.flush();
            }
            return;
        }
        write(text);
        PlainOutput out = invocation.lines();
        out.line(opening);
        fewer.lines().forEach(out::line);
        out.flush();
    }

    private void write(String text) {
        Path target;
        try {
            target = invocation.around().folder().resolve(output);
        } catch (InvalidPathException e) {
            throw new Complaint("--output: '" + output + "' is no path.");
        }
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Complaint("--output: there is no folder '" + folder + "'.");
        }
        // Neither a folder nor a device is to be replaced.
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new Complaint("--output: '" + output + "' is no file that can be replaced.");
        }
        try {
            WholeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UsedHistory.complaint(target, e);
        }
    }
}
