package lectern.anchor;

import java.util.List;
import java.util.Optional;
import lectern.model.Article;

/** Finds quotes in one article. Making one costs a pass over the article, so keep it for all of the article's quotes. */
public final class QuoteFinder {
    private final ArticleText text;
    private final List<Rung> ladder;

    private QuoteFinder(Article article) {
        this.text = ArticleText.of(article);
        this.ladder = List.of(new Verbatim(article));
    }

    public static QuoteFinder in(Article article) {
        return new QuoteFinder(article);
    }

    /** The place of the quote, or why it has none. Skipped text is never found. */
    public Verdict find(Quote quote) {
        for (Rung rung : ladder) {
            Optional<Verdict> verdict = rung.look(quote, text);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return new Absence(text).explain(quote);
    }
}
