package lectern.bank.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Shown;

/**
 * No option hangs on a vague frequency.
 *
 * <p>Source: NBME guide, "vague terms (rarely, usually) are used in the options": readers mean different things by them,
 * so nobody can say whether the option is right.
 */
final class VagueTerm implements WritingRule {
    private static final Set<String> VAGUE = Set.of(
            "usually",
            "often",
            "sometimes",
            "generally",
            "frequently",
            "rarely",
            "seldom",
            "occasionally",
            "typically",
            "normally",
            "mostly",
            "commonly");

    @Override
    public void check(Item item, Consumer<Finding> found) {
        for (Item.Offer offer : item.offers()) {
            int at = first(offer.words());
            if (at < offer.words().size()) {
                String word = offer.words().get(at);
                found.accept(item.finding(
                                Code.VAGUE_TERM,
                                offer.place(),
                                Shown.quoted(word) + " means something else to every reader")
                        .withHelp("say how often, or leave the word out"));
            }
        }
    }

    /** The index of the first vague word; their number if there is none. */
    private static int first(List<String> words) {
        int at = 0;
        while (at < words.size() && !VAGUE.contains(words.get(at))) {
            at++;
        }
        return at;
    }
}
