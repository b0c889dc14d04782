package lectern.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.front.tui.Outside;
import lectern.model.Article;
import lectern.text.Sanitizer;

/** The editor and the pager that the user has chosen; they share the terminal of this process. */
final class OtherPrograms implements Outside {
    private static final List<String> PAGERS = List.of("less", "more");
    private static final List<String> EDITORS = List.of("nano", "vim", "vi");

    private final BankChoice choice;
    private final Surroundings around;

    OtherPrograms(BankChoice choice, Surroundings around) {
        this.choice = choice;
        this.around = around;
    }

    /** By {@code LECTERN_EDITOR} or {@code editor} in config.yaml, else {@code $VISUAL}, else {@code $EDITOR}. */
    @Override
    public Program editor(Article article, int line) {
        if (!(choice instanceof BankChoice.InFolder bank)) {
            return new Program.Missing("This article is inside the program; there is no file to edit.");
        }
        Path parent = bank.folder().toAbsolutePath().normalize().getParent();
        Path file = (parent == null ? bank.folder() : parent).resolve(article.file());
        if (!Files.isRegularFile(file)) {
            return new Program.Missing("There is no file " + Sanitizer.line(file.toString()) + " any more.");
        }
        return chosen(SettingName.EDITOR, EDITORS)
                .<Program>map(program -> new Program.Ready(() -> ran(program, file, line)
                        .orElse("If you changed the article, lectern check tells whether its citations still hold.")))
                .orElseGet(() -> new Program.Missing(
                        "No editor is found: set EDITOR, or editor in config.yaml, to a program such as vim."));
    }

    /** By {@code LECTERN_PAGER} or {@code pager} in config.yaml, else {@code $PAGER}. */
    @Override
    public Program pager(Article article, int line) {
        return chosen(SettingName.PAGER, PAGERS)
                .<Program>map(program -> new Program.Ready(() -> paged(program, article, line)))
                .orElseGet(() -> new Program.Missing(
                        "No pager is found: set PAGER, or pager in config.yaml, to a program such as less."));
    }

    private Optional<ProgramLine> chosen(SettingName name, List<String> usual) {
        Settings settings = Settings.read(around);
        return settings.of(name.word())
                .or(() -> name.convention(around))
                .map(setting -> ProgramLine.words(setting.value()))
                .filter(words -> !words.isEmpty())
                .or(() -> usual.stream().filter(this::isInstalled).findFirst().map(List::of))
                .map(ProgramLine::new);
    }

    private boolean isInstalled(String program) {
        for (String folder : around.variable("PATH").orElse("").split(File.pathSeparator, -1)) {
            try {
                if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                    return true;
                }
            } catch (InvalidPathException e) {
                // A folder that cannot be has no programs.
            }
        }
        return false;
    }

    /** What the article reads, without what could steer the terminal; a pager may show more than text. */
    private String paged(ProgramLine program, Article article, int line) {
        try {
            Path text = Files.createTempFile("lectern-", ".txt");
            try {
                Files.writeString(text, Sanitizer.visible(article.text()));
                return ran(program, text, line).orElse("");
            } finally {
                Files.deleteIfExists(text);
            }
        } catch (IOException e) {
            return "The article cannot be handed to the pager: " + IoReason.of(e);
        }
    }

    /** Runs a program to its end; what went wrong, if anything did. */
    private Optional<String> ran(ProgramLine program, Path file, int line) {
        List<String> command = program.at(file.toString(), line);
        try {
            int code = new ProcessBuilder(command)
                    .directory(around.folder().toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            return code == 0
                    ? Optional.empty()
                    : Optional.of(Sanitizer.line(program.words().get(0)) + " ended with code " + code + ".");
        } catch (IOException e) {
            return Optional.of(Sanitizer.line(program.words().get(0)) + " cannot be started: " + IoReason.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("It was interrupted.");
        }
    }
}
