package lectern.bank;

import java.util.List;
import java.util.stream.Collectors;
import lectern.anchor.Quote;
import lectern.anchor.Verdict;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Shown;
import lectern.bank.finding.SourceText;
import lectern.model.Article;
import lectern.model.Range;

/** Says in words why a quote does not verify. */
record VerdictWords(Article article) {
    private static final int MOST_PLACES = 5;
    private static final int AROUND = 40;

    Finding finding(SourceText source, Range range, Quote quote, Verdict verdict) {
        if (verdict instanceof Verdict.Ambiguous ambiguous) {
            return source.finding(
                            Code.QUOTE_AMBIGUOUS,
                            range,
                            "these words stand in the article " + ambiguous.count() + " times")
                    .withNote("in " + article.file() + " at " + places(ambiguous.rivals()))
                    .withHelp("cite more words, or say what stands next to them with `before:` or `after:`");
        }
        if (verdict instanceof Verdict.Missing missing) {
            return missing(source, range, quote, missing);
        }
        throw new IllegalArgumentException("found after all: " + verdict);
    }

    private Finding missing(SourceText source, Range range, Quote quote, Verdict.Missing missing) {
        Finding finding = source.finding(Code.QUOTE_MISSING, range, "the article does not have these words");
        boolean fragment = !missing.words().isEmpty() && quote.exact().contains("…]");
        if (fragment || quote.exact().contains("...]")) {
            finding = finding.withNote("what is missing is " + Shown.quoted(missing.words()));
        }
        if (missing.places().isEmpty()) {
            return finding.withNote("nothing like them stands in " + article.file())
                    .withHelp("copy the words from the article");
        }
        Range first = missing.places().get(0);
        String where = " (" + article.file() + ":" + article.place(first.start()) + ")";
        String there = Shown.quoted(first.in(article.text()));
        return switch (missing.reason()) {
            case CONTEXT ->
                finding.withNote("it has them, but not with this before and after them: " + places(missing.places()))
                        .withHelp(
                                "`before:` is what stands immediately before them, `after:` what follows immediately");
            case ORDER ->
                finding.withNote("it has each part, but not in this order: " + places(missing.places()))
                        .withHelp("put the parts in the article's order, or cite them as two passages");
            case SKIPPED ->
                finding.withNote("they stand only in what bank.yaml skips" + where)
                        .withHelp("cite what belongs to the article, or skip less");
            case OTHER_CASE ->
                finding.withNote("it has " + there + where).withHelp("write capitals and accents as the article does");
            case BEGINNING ->
                finding.withNote("it has " + there + where + ", and goes on: " + after(first))
                        .withHelp("copy the words from the article");
            case ENDING ->
                finding.withNote("it has " + there + where + ", and before that: " + before(first))
                        .withHelp("copy the words from the article");
            case NOWHERE -> finding.withHelp("copy the words from the article");
        };
    }

    private String places(List<Range> ranges) {
        return ranges.stream()
                        .limit(MOST_PLACES)
                        .map(range -> article.place(range.start()).toString())
                        .collect(Collectors.joining(", "))
                + (ranges.size() > MOST_PLACES ? ", …" : "");
    }

    private String after(Range range) {
        String text = article.text();
        int end = Math.min(text.length(), range.end() + AROUND);
        int space = text.lastIndexOf(' ', end);
        return Shown.quoted(text.substring(range.end(), space > range.end() ? space : end));
    }

    private String before(Range range) {
        String text = article.text();
        int start = Math.max(0, range.start() - AROUND);
        int space = text.indexOf(' ', start);
        return Shown.quoted(text.substring(space >= 0 && space < range.start() ? space : start, range.start()));
    }
}
