package lectern.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lectern.anchor.Likeness.Place;
import lectern.model.Range;
import lectern.text.NormalizedText;

/** Finds quotes whose article was edited: the place most like them, and how sure that is. */
final class Approximate {
    private Approximate() {}

    /** What the quote has become; empty if nothing there is like it. */
    static Optional<Verdict> look(Quote quote, Supplier<Remembered> remembered, ArticleText article) {
        List<String> typed = Fragments.normalized(quote.exact());
        List<String> fragments = typed.stream()
                .map(fragment -> NormalizedText.folded(fragment))
                .filter(fragment -> !fragment.isBlank())
                .toList();
        if (fragments.isEmpty()) {
            return Optional.empty();
        }
        ArticleText folded = article.folded();
        if (length(typed) > Weights.LONGEST_QUOTE || length(fragments) > Weights.LONGEST_QUOTE) {
            return sameLetters(fragments, folded);
        }
        Remembered known = remembered.get();
        Remembered around = known.isNothing() ? typed(quote) : known;
        List<Chain.Fragment> places = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            Remembered beside =
                    new Remembered(i == 0 ? around.before() : "", i == fragments.size() - 1 ? around.after() : "");
            Likeness likeness = new Likeness(folded, folded.weights(), fragments.get(i), beside);
            places.add(new Chain.Fragment(
                    fragments.get(i).length(),
                    new Candidates(folded, fragments.get(i), likeness).ranked(),
                    likeness.hasContext() ? Weights.WITH_CONTEXT : Weights.ALONE));
        }
        return new Chain(places).best().flatMap(chain -> verdict(quote, fragments, chain, article));
    }

    private static int length(List<String> fragments) {
        return fragments.stream().mapToInt(String::length).sum();
    }

    /** The one place where all fragments stand but for capitals and accents, in a time that grows as they do. */
    private static Optional<Verdict> sameLetters(List<String> fragments, ArticleText folded) {
        Search.Windows windows = new Search(folded, "", "").windows(fragments);
        return windows.count() == 1
                ? Optional.of(new Verdict.OtherCase(windows.first().get(0), 1))
                : Optional.empty();
    }

    /** The author's own context, where nothing better is remembered. */
    private static Remembered typed(Quote quote) {
        return Remembered.beside(Verbatim.context(quote.before()), Verbatim.context(quote.after()));
    }

    private static Optional<Verdict> verdict(
            Quote quote, List<String> fragments, Chain.Link chain, ArticleText article) {
        double confidence = chain.confidence();
        if (confidence < Weights.LEAST_CONFIDENCE) {
            return Optional.empty();
        }
        ArticleText folded = article.folded();
        String text = article.article().text();
        List<Range> ranges = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < fragments.size(); i++) {
            Place place = chain.places().get(i);
            ranges.add(beginningAsWord(folded.raw(place.start(), place.end() - place.start()), text));
            same &= folded.text().substring(place.start(), place.end()).equals(fragments.get(i));
        }
        if (same) {
            return Optional.of(new Verdict.OtherCase(ranges, confidence));
        }
        String reads = ranges.stream().map(range -> range.in(text)).collect(Collectors.joining(" "));
        String typed = String.join(" ", Fragments.normalized(quote.exact()));
        return Optional.of(
                new Verdict.Changed(Collections.unmodifiableList(ranges), confidence, WordChanges.facts(typed, reads)));
    }

    /** Without the comma or space that was left over of what stood before. */
    private static Range beginningAsWord(Range range, String text) {
        int start = range.start();
        while (start + 1 < range.end() && (text.charAt(start) == ',' || text.charAt(start) == ' ')) {
            start++;
        }
        return new Range(start, range.end());
    }
}
