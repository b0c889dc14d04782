package lectern.anchor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lectern.anchor.Verdict.Reason;
import lectern.model.Article;
import org.jspecify.annotations.Nullable;

/** Finds quotes in one article. The first costs a pass over the article, so keep it for all of the article's quotes. */
public final class QuoteFinder {
    /** The words do stand in the article, but not as they are cited; nothing has changed then. */
    private static final Set<Reason> UNCHANGED = Set.of(Reason.CONTEXT, Reason.ORDER, Reason.SKIPPED);

    private final Article article;
    private @Nullable ArticleText text;

    private QuoteFinder(Article article) {
        this.article = article;
    }

    public static QuoteFinder in(Article article) {
        return new QuoteFinder(article);
    }

    /** The place of the quote, or why it has none. Skipped text is never found. */
    public Verdict find(Quote quote) {
        return find(quote, () -> Remembered.NOTHING);
    }

    /**
     * The same with what stood around the quote when it was last found. The ways to find it are tried from cheap to
     * costly.
     *
     * @param remembered is asked only for a quote whose words do not stand there any more
     */
    public Verdict find(Quote quote, Supplier<Remembered> remembered) {
        ArticleText text = text();
        Optional<Verdict> verbatim = Verbatim.look(quote, text);
        if (verbatim.isPresent()) {
            return verbatim.get();
        }
        Verdict.Missing missing = new Absence(text).explain(quote);
        return UNCHANGED.contains(missing.reason())
                ? missing
                : Approximate.look(quote, remembered, text).orElse(missing);
    }

    private synchronized ArticleText text() {
        if (text == null) {
            text = ArticleText.of(article);
        }
        return text;
    }
}
