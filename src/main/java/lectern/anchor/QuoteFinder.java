package lectern.anchor;

import java.util.List;
import java.util.Optional;
import lectern.model.Article;

/** Finds quotes in one article. Making one costs a pass over the article, so keep it for all of the article's quotes. */
public final class QuoteFinder {
    private static final List<Rung> LADDER = List.of(new Verbatim(), new Elsewhere(), new Approximate());

    private final ArticleText text;

    private QuoteFinder(Article article) {
        this.text = ArticleText.of(article);
    }

    public static QuoteFinder in(Article article) {
        return new QuoteFinder(article);
    }

    /** The place of the quote, or why it has none. Skipped text is never found. */
    public Verdict find(Quote quote) {
        return find(quote, Remembered.NOTHING);
    }

    /** The same with what stood around the quote when it was last found. */
    public Verdict find(Quote quote, Remembered remembered) {
        for (Rung rung : LADDER) {
            Optional<Verdict> verdict = rung.look(quote, remembered, text);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return new Absence(text).explain(quote);
    }
}
