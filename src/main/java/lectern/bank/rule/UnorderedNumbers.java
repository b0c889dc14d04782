package lectern.bank.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.text.Amount;

/**
 * Numbers among the wrong options stand in ascending order.
 *
 * <p>Source: Haladyna, Downing and Rodriguez (2002), "place choices in logical or numerical order"; NBME guide, "numeric
 * data are not stated consistently". Lectern shows options in another order each time and writes the key apart from
 * the wrong ones, so the rule is about the file: in order, a gap or a slip in the series is seen at once.
 */
final class UnorderedNumbers implements WritingRule {
    @Override
    public void check(Item item, Consumer<Finding> found) {
        List<Amount> amounts = new ArrayList<>();
        for (Item.Offer offer : item.offers()) {
            Optional<Amount> amount = Amount.of(offer.text());
            if (amount.isEmpty()) {
                return;
            }
            amounts.add(amount.get());
        }
        List<Item.Offer> wrong = new ArrayList<>();
        for (Item.Offer offer : item.offers()) {
            if (!offer.option().correct()) {
                wrong.add(offer);
            }
        }
        for (Amount amount : amounts) {
            if (!amount.unit().equals(amounts.get(0).unit())) {
                return;
            }
        }
        List<Amount> series = amounts.subList(amounts.size() - wrong.size(), amounts.size());
        for (int i = 1; i < series.size(); i++) {
            if (series.get(i).number().compareTo(series.get(i - 1).number()) < 0) {
                found.accept(item.finding(
                                Code.NUMBERS_UNORDERED,
                                wrong.get(i).place(),
                                "the numbers of the wrong options are out of order here")
                        .withHelp("write the wrong options in ascending order; readers see all options shuffled"));
                return;
            }
        }
    }
}
