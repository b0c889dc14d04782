package lectern.bank;

import lectern.anchor.QuoteFinder;
import lectern.model.Article;

/** An article and the finder of its quotes. */
record Citable(Article article, QuoteFinder finder) {
    static Citable of(Article article) {
        return new Citable(article, QuoteFinder.in(article));
    }
}
