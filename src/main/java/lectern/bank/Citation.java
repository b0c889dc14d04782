package lectern.bank;

import lectern.anchor.Quote;
import lectern.anchor.Verdict;
import lectern.model.Article;

/**
 * A citation as it stands in a bank, and what became of looking for it.
 *
 * @param question the id of the question that cites; empty if it has none that can be one
 */
public record Citation(String question, Article article, Quote quote, Verdict verdict) {}
