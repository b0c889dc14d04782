package lectern.bank.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Shown;

/**
 * No option is "all of the above" or "none of the above".
 *
 * <p>Source: Haladyna, Downing and Rodriguez (2002), who advise against the first and to use the second with care;
 * NBME guide, which lists the second among its flaws. Here options are also shown in another order each time, so that nothing is above.
 */
final class AllOfTheAbove implements WritingRule {
    private static final Pattern FORM = Pattern.compile(
            "(?:all|none|both|neither|any|two) (?:of )?(?:the )?(?:above|these|those|others?|other options|options)"
                    + "|[a-e] and [a-e]|[a-e] [a-e] and [a-e]");

    /** What such a form ends with, besides a single letter; other options need no closer look. */
    private static final Set<String> ENDS = Set.of("above", "these", "those", "other", "others", "options");

    private static boolean isAboutOthers(List<String> words) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return (last.length() == 1 || ENDS.contains(last))
                && FORM.matcher(String.join(" ", words)).matches();
    }

    @Override
    public void check(Item item, Consumer<Finding> found) {
        for (Item.Offer offer : item.offers()) {
            if (isAboutOthers(offer.words())) {
                found.accept(item.finding(
                                Code.ALL_OF_THE_ABOVE,
                                offer.place(),
                                Shown.quoted(offer.text()) + " is an option about the other options")
                        .withHelp("name one thing; if several are right, write `answer` as a list"));
            }
        }
    }
}
