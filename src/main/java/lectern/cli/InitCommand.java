package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.draft.QuestionsDraft;
import lectern.front.plain.PlainOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern init}: a first bank from articles. */
@Command(
        name = "init",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Starts a bank from articles: copies them into DIR/articles, and writes a bank.yaml, a first file"
                + " of questions and the schema that editors check them by. It overwrites nothing.",
        footer = {"", "Exit codes: 0 done; 2 a mistake on the command line or in an article."})
final class InitCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(index = "0", paramLabel = "DIR", description = "The bank's folder, which is made if it is not there.")
    String folder = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ARTICLE", description = "Text files in UTF-8.")
    List<String> articles = new ArrayList<>();

    @Mixin
    Basics basics = new Basics();

    InitCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        NewBank bank = NewBank.of(folder, articles, invocation.around().folder());
        bank.write();
        PlainOutput out = invocation.lines();
        int questions = new QuestionsDraft(bank.draft().articles()).questions();
        out.line(folder + ": " + (articles.size() == 1 ? "1 article" : articles.size() + " articles") + ", "
                + (questions == 1 ? "1 question" : questions + " questions") + " to begin with.");
        int suspects = bank.draft().suspects();
        if (suspects > 0) {
            out.line("bank.yaml has " + (suspects == 1 ? "1 line" : suspects + " lines")
                    + " under `# skip:` that look like no part of the articles: confirm them by taking the # away.");
        }
        out.line("Next: write questions in questions.yaml; lectern check " + folder
                + " tells what is wrong, lectern quiz --bank " + folder + " asks them.");
        out.flush();
        return ExitCode.DONE;
    }
}
