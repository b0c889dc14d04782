package lectern.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.model.Range;
import lectern.text.NormalizedText;

/** Finds quotes that stand in the article as they are, typography aside. */
final class Verbatim {
    private Verbatim() {}

    /** Where the quote stands; empty if it stands nowhere so. */
    static Optional<Verdict> look(Quote quote, ArticleText article) {
        String whole = NormalizedText.of(quote.exact()).text().strip();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        Search search = new Search(article, context(quote.before()), context(quote.after()));
        // The article may itself have left something out with […].
        Optional<Verdict> verdict = verdict(
                article, search.windows(List.of(whole)), List.of(quote.exact().strip()));
        if (verdict.isPresent() || !Fragments.several(whole)) {
            return verdict;
        }
        List<String> fragments = Fragments.normalized(quote.exact());
        if (fragments.isEmpty()) {
            return verdict;
        }
        return verdict(article, search.windows(fragments), Fragments.typed(quote.exact()));
    }

    private static Optional<Verdict> verdict(ArticleText article, Search.Windows windows, List<String> typed) {
        if (windows.count() == 0) {
            return Optional.empty();
        }
        if (windows.count() > 1) {
            List<Range> rivals = windows.first().stream()
                    .map(each -> new Range(
                            each.get(0).start(), each.get(each.size() - 1).end()))
                    .toList();
            return Optional.of(new Verdict.Ambiguous(rivals, windows.count()));
        }
        List<Range> found = windows.first().get(0);
        List<String> words = new ArrayList<>();
        for (Range range : found) {
            words.add(range.in(article.article().text()));
        }
        Verdict.Agreement agreement = words.equals(typed) ? Verdict.Agreement.EXACT : Verdict.Agreement.TYPOGRAPHY;
        return Optional.of(new Verdict.Found(agreement, found));
    }

    static String context(String typed) {
        return NormalizedText.of(typed).text().strip();
    }
}
