package lectern.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.anchor.Verdict.Missing;
import lectern.anchor.Verdict.Reason;
import lectern.model.Range;
import lectern.text.NormalizedText;

/** Says why a quote was not found, and what of it stands where. */
final class Absence {
    private static final int MOST_PLACES = 5;
    /** Fewer words in common are chance. */
    private static final int FEWEST_WORDS = 2;

    private final ArticleText article;

    Absence(ArticleText article) {
        this.article = article;
    }

    Missing explain(Quote quote) {
        List<String> fragments = Fragments.normalized(quote.exact());
        if (fragments.isEmpty()) {
            return new Missing(Reason.NOWHERE, "", List.of());
        }
        String whole = String.join(" [...] ", fragments);
        if (quote.hasContext()) {
            Search.Windows elsewhere = new Search(article, "", "").windows(fragments);
            if (elsewhere.count() > 0) {
                List<Range> places =
                        elsewhere.first().stream().map(each -> each.get(0)).toList();
                return new Missing(Reason.CONTEXT, whole, places.subList(0, Math.min(MOST_PLACES, places.size())));
            }
        }
        List<Range> places = new ArrayList<>();
        for (String fragment : fragments) {
            int[] hits = Occurrences.of(article.text(), fragment);
            int[] citable = Occurrences.keep(
                    hits, at -> article.whole(at, fragment.length()) && article.citable(at, fragment.length()));
            if (citable.length == 0) {
                return hits.length > 0
                        ? new Missing(Reason.SKIPPED, fragment, List.of(article.raw(hits[0], fragment.length())))
                        : nearest(fragment);
            }
            places.add(article.raw(citable[0], fragment.length()));
        }
        return new Missing(Reason.ORDER, whole, places);
    }

    private Missing nearest(String fragment) {
        ArticleText folded = article.folded();
        String words = NormalizedText.folded(fragment);
        List<Integer> spaces = new ArrayList<>();
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            spaces.add(space);
        }
        // If some first words stand there, fewer do: so the most can be found by halving.
        Optional<Range> beginning =
                most(spaces.size(), kept -> first(folded, words.substring(0, spaces.get(kept - 1))));
        if (beginning.isPresent()) {
            return new Missing(Reason.BEGINNING, fragment, List.of(beginning.get()));
        }
        Optional<Range> ending =
                most(spaces.size(), kept -> first(folded, words.substring(spaces.get(spaces.size() - kept) + 1)));
        return ending.map(range -> new Missing(Reason.ENDING, fragment, List.of(range)))
                .orElseGet(() -> new Missing(Reason.NOWHERE, fragment, List.of()));
    }

    private interface Attempt {
        Optional<Range> with(int words);
    }

    private static Optional<Range> most(int words, Attempt attempt) {
        Optional<Range> best = Optional.empty();
        int low = FEWEST_WORDS;
        int high = words;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Optional<Range> found = attempt.with(middle);
            if (found.isPresent()) {
                best = found;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    private static Optional<Range> first(ArticleText text, String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (int at : Occurrences.of(text.text(), words)) {
            if (text.citable(at, words.length()) && text.bounded(at, words.length())) {
                return Optional.of(text.raw(at, words.length()));
            }
        }
        return Optional.empty();
    }
}
