package lectern.bank.rule;

import java.util.function.Consumer;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.model.Question;

/**
 * The key is not much longer than every other option.
 *
 * <p>Source: Haladyna, Downing and Rodriguez (2002), "keep the length of choices about equal"; NBME guide, "long correct
 * answer", the cue that test-wise examinees use first.
 */
final class LongKey implements WritingRule {
    @Override
    public void check(Item item, Consumer<Finding> found) {
        if (!(item.question() instanceof Question.SingleChoice) || item.offers().isEmpty()) {
            return;
        }
        Item.Offer key = item.offers().get(0);
        int chars = 0;
        int words = 0;
        for (Item.Offer other : item.offers().subList(1, item.offers().size())) {
            chars = Math.max(chars, length(other));
            words = Math.max(words, other.words().size());
        }
        int more = key.words().size() - words;
        if (length(key) > chars * (1 + Thresholds.LONGER_KEY_SHARE) && more >= Thresholds.LONGER_KEY_WORDS) {
            found.accept(item.finding(
                            Code.LONG_KEY,
                            key.place(),
                            "the key is " + more + " words longer than any other option, which gives it away")
                    .withHelp("shorten it, or give the others as much to say"));
        }
    }

    private static int length(Item.Offer offer) {
        return offer.text().codePointCount(0, offer.text().length());
    }
}
