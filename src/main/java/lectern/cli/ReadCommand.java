package lectern.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.front.plain.PlainOutput;
import lectern.front.plain.ReadingLines;
import lectern.front.tui.Outside;
import lectern.model.Bank;
import lectern.view.KnownSentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern read}: the articles. */
@Command(
        name = "read",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Shows an article, or lists them all; searches them, and tells what questions cite in them.",
        footer = {"", "Exit codes: 0 done, also if nothing was found; 2 a mistake on the command line or in the bank."})
final class ReadCommand implements Callable<Integer>, Invocation.Page {
    private final Invocation invocation;

    @Parameters(
            arity = "0..1",
            paramLabel = "ARTICLE[:LINE]",
            description = "Its handle or file, and the line to start at: quartet:11. Without it, the list.")
    String article = "";

    @Mixin
    ReadingOptions wanted = new ReadingOptions();

    @Mixin
    Common common = new Common();

    @Mixin
    DisplayOptions display = new DisplayOptions();

    ReadCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        wanted.check(article);
        return invocation.show(common, display, this);
    }

    @Override
    public boolean isOfLines() {
        return wanted.isOfLines(article);
    }

    @Override
    public FullScreen.Start start(Bank bank) {
        if (article.isEmpty()) {
            return new FullScreen.Articles();
        }
        ReadingPlace place = ReadingPlace.of(bank, article);
        FullScreen.Reader reader = new FullScreen.Reader(place.article(), place.first());
        if (wanted.searches()) {
            return new FullScreen.Search(reader, wanted.words);
        }
        if (wanted.questions) {
            return new FullScreen.Questions(reader, place.stretch());
        }
        return wanted.numbers ? new FullScreen.Numbered(reader) : reader;
    }

    @Override
    public int inLines(Bank bank, BankChoice choice) {
        PlainOutput out = invocation.lines();
        out.lines(article.isEmpty() ? ofAll(bank) : of(bank, choice, ReadingPlace.of(bank, article)));
        out.flush();
        return ExitCode.DONE;
    }

    private List<String> ofAll(Bank bank) {
        return wanted.searches()
                ? ReadingLines.found(bank.articles(), 1, wanted.words)
                : ReadingLines.listed(bank.articles());
    }

    private List<String> of(Bank bank, BankChoice choice, ReadingPlace place) {
        if (wanted.searches()) {
            return ReadingLines.found(List.of(place.article()), place.first(), wanted.words);
        }
        if (wanted.passages) {
            return ReadingLines.passages(place.passagesFromHere(bank), known(bank));
        }
        if (wanted.questions) {
            return ReadingLines.questions(bank.citing(place.article(), List.of(place.stretch())), article);
        }
        if (wanted.cite) {
            return ReadingLines.quoted(place.passagesHere(bank));
        }
        return wanted.edit
                ? List.of(edited(choice, place))
                : ReadingLines.text(place.article(), place.first(), wanted.numbers);
    }

    /** What the history tells, if there is one: looking makes none. */
    private KnownSentences known(Bank bank) {
        UsedHistory used = new UsedHistory(invocation.around());
        if (!Files.exists(used.file())) {
            return KnownSentences.NONE;
        }
        return used.with(history -> {
            KnownByNow known = new KnownByNow(bank, history, invocation.around());
            known.look();
            return known.sentences();
        });
    }

    private String edited(BankChoice choice, ReadingPlace place) {
        Outside.Program editor = new OtherPrograms(choice, invocation.around()).editor(place.article(), place.first());
        if (editor instanceof Outside.Program.Ready ready) {
            return ready.run().get();
        }
        throw new Complaint(((Outside.Program.Missing) editor).why());
    }
}
