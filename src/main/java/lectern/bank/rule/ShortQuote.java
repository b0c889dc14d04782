package lectern.bank.rule;

import java.util.function.Consumer;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.text.Words;

/**
 * A quote has four words or more.
 *
 * <p>Source: our own trials with edited articles; of quotes of 2–4 words the fewest are found again. (That a quote
 * stands in its article once only is an error, not a matter of style: L032.)
 */
final class ShortQuote implements WritingRule {
    @Override
    public void check(Item item, Consumer<Finding> found) {
        for (Item.Cited cited : item.citations()) {
            int words = Words.of(cited.quote()).size();
            if (words < Thresholds.FEWEST_QUOTE_WORDS) {
                found.accept(item.finding(
                                Code.SHORT_QUOTE,
                                cited.place(),
                                "this quote has only " + words + (words == 1 ? " word" : " words")
                                        + ", and may be lost when the article is edited")
                        .withHelp("quote " + Thresholds.FEWEST_QUOTE_WORDS
                                + " words or more, better the whole clause that settles the question"));
            }
        }
    }
}
