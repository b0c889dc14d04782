package lectern.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.anchor.Quote;
import lectern.anchor.Verdict;
import lectern.bank.finding.Shown;
import lectern.model.Range;

/** The words that would make a citation verify. */
final class Mending {
    private Mending() {}

    /** The article's words there, fit to stand in a bank; empty if they would not be found there again, and only there. */
    static Optional<String> words(Citable citable, Quote quote, List<Range> fragments) {
        String text = citable.article().text();
        String words = fragments.stream().map(range -> oneLine(range.in(text))).collect(Collectors.joining(" […] "));
        if (words.codePoints().anyMatch(Shown::steers)) {
            return Optional.empty();
        }
        Verdict verdict = citable.finder().find(new Quote(words, quote.before(), quote.after()));
        return verdict instanceof Verdict.Found found && found.fragments().equals(fragments)
                ? Optional.of(words)
                : Optional.empty();
    }

    /**
     * With plain spaces, which an author sees, for line ends and every other kind, and without bidi marks, which a bank may
     * not have. It verifies as it stands.
     */
    private static String oneLine(String raw) {
        return raw.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("[\\s\\h\\u0085\\u2028\\u2029]+", " ")
                .strip();
    }
}
