package lectern.bank;

import lectern.anchor.QuoteFinder;
import lectern.bank.finding.SourceText;
import lectern.model.Article;

/**
 * An article and the finder of its quotes.
 *
 * @param source its text with its lines counted
 */
public record Citable(Article article, SourceText source, QuoteFinder finder) {
    static Citable of(Article article, SourceText source) {
        return new Citable(article, source, QuoteFinder.in(article));
    }
}
