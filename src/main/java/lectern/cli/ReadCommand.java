package lectern.cli;

import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.front.plain.PlainOutput;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.model.Range;
import lectern.text.Sanitizer;
import lectern.view.ArticleText;
import lectern.view.Glyphs;
import lectern.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern read}: the articles. */
@Command(
        name = "read",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Shows an article, or lists them all.",
        footer = {"", "Exit codes: 0 done; 2 a mistake on the command line or in the bank."})
final class ReadCommand implements Callable<Integer>, Invocation.Page {
    private static final Pattern WITH_LINE = Pattern.compile("(.+):(\\d{1,9})");

    /** So wide that no paragraph is wrapped. */
    private static final int ENDLESS = 1 << 20;

    private final Invocation invocation;

    @Parameters(
            arity = "0..1",
            paramLabel = "ARTICLE[:LINE]",
            description = "Its handle or file, and the line to start at: quartet:11. Without it, the list.")
    String article = "";

    @Mixin
    Common common = new Common();

    @Mixin
    DisplayOptions display = new DisplayOptions();

    ReadCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.show(common, display, this);
    }

    @Override
    public FullScreen.Start start(Bank bank) {
        if (article.isEmpty()) {
            return new FullScreen.Articles();
        }
        Matcher withLine = WITH_LINE.matcher(article);
        // A file may well be called a:1; only if none is, the number is a line's.
        if (ArticleName.in(bank, article).isEmpty() && withLine.matches()) {
            return reader(bank, withLine.group(1), Integer.parseInt(withLine.group(2)));
        }
        return reader(bank, article, 1);
    }

    private static FullScreen.Reader reader(Bank bank, String word, int line) {
        Article found = ArticleName.in(bank, word)
                .orElseThrow(() -> Wanted.articleHandles(bank).complaint(word));
        long lines = found.text().lines().count();
        if (line < 1 || line > lines) {
            throw new Complaint("'" + word + "' has no line " + line + ": it has " + lines + ".");
        }
        return new FullScreen.Reader(found, line);
    }

    @Override
    public int inLines(Bank bank, BankChoice choice) {
        PlainOutput out = invocation.lines();
        if (start(bank) instanceof FullScreen.Reader reader) {
            text(out, reader);
        } else {
            bank.articles().forEach(each -> out.line(listed(each)));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String listed(Article article) {
        String publisher = article.publisher().isEmpty() ? "" : " (" + Wording.oneLine(article.publisher()) + ")";
        return article.id() + ": " + Wording.oneLine(article.title()) + publisher + ", "
                + Sanitizer.line(article.file());
    }

    private static void text(PlainOutput out, FullScreen.Reader reader) {
        Article article = reader.article();
        ArticleText laidOut = ArticleText.of(article, java.util.List.of(), ENDLESS, Glyphs.ASCII);
        for (Range source : laidOut.sources()
                .subList(laidOut.lineOf(reader.line()), laidOut.sources().size())) {
            out.line(Wording.oneLine(source.in(article.text())));
        }
    }
}
