package lectern.bank.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Shown;
import lectern.text.Amount;
import lectern.text.NormalizedText;

/**
 * No option holds another: not in its words, and not as a span of numbers.
 *
 * <p>Source: Haladyna, Downing and Rodriguez (2002), "keep choices independent; choices should not be overlapping": if
 * the narrower one is right, so is the wider.
 */
final class OverlappingOptions implements WritingRule {
    private static final Pattern SPAN =
            Pattern.compile("(?:from |between )?([\\d,.]+) ?(?:-|to|and) ?([\\d,.]+)(?: ?(?:%|\\p{L}+))?");
    /** Beyond so many options, pairs of them would cost more than they tell. */
    private static final int MOST_OPTIONS = 50;

    private record Span(BigDecimal low, BigDecimal high) {
        boolean meets(Span other) {
            return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
        }
    }

    @Override
    public void check(Item item, Consumer<Finding> found) {
        List<Item.Offer> offers = item.offers();
        if (offers.size() > MOST_OPTIONS) {
            return;
        }
        List<List<String>> words = new ArrayList<>();
        List<Optional<Span>> spans = new ArrayList<>();
        for (Item.Offer offer : offers) {
            words.add(offer.words());
            spans.add(span(offer.text()));
        }
        for (int later = 1; later < offers.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                boolean holds =
                        holds(words.get(later), words.get(earlier)) || holds(words.get(earlier), words.get(later));
                if (holds || meet(spans.get(earlier), spans.get(later))) {
                    report(item, offers.get(earlier), offers.get(later), holds, found);
                    break;
                }
            }
        }
    }

    private static void report(Item item, Item.Offer first, Item.Offer second, boolean holds, Consumer<Finding> found) {
        found.accept(item.finding(
                        Code.OPTIONS_OVERLAP,
                        second.place(),
                        Shown.quoted(second.text()) + " and " + Shown.quoted(first.text())
                                + (holds ? ": one of these options holds the other" : " overlap"))
                .withHelp("word them so that one can be right without the other"));
    }

    private static boolean holds(List<String> wide, List<String> narrow) {
        return !narrow.isEmpty() && narrow.size() < wide.size() && Collections.indexOfSubList(wide, narrow) >= 0;
    }

    private static boolean meet(Optional<Span> left, Optional<Span> right) {
        return left.isPresent() && right.isPresent() && left.get().meets(right.get());
    }

    private static Optional<Span> span(String text) {
        if (!Amount.hasDigit(text)) {
            return Optional.empty();
        }
        Matcher form = SPAN.matcher(NormalizedText.folded(text).strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Amount> low = Amount.of(form.group(1));
        Optional<Amount> high = Amount.of(form.group(2));
        return low.isPresent() && high.isPresent()
                ? Optional.of(new Span(low.get().number(), high.get().number()))
                : Optional.empty();
    }
}
