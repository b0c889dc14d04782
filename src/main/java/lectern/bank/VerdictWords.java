package lectern.bank;

import java.util.List;
import java.util.stream.Collectors;
import lectern.anchor.Fact;
import lectern.anchor.Quote;
import lectern.anchor.Verdict;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Shown;
import lectern.bank.finding.SourceText;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.model.Range;

/** Says in words why a quote does not verify. */
record VerdictWords(Citable citable) {
    private static final int MOST_PLACES = 5;
    private static final int AROUND = 40;

    private Article article() {
        return citable.article();
    }

    Finding finding(SourceText source, Range range, Quote quote, Verdict verdict) {
        if (verdict instanceof Verdict.Ambiguous ambiguous) {
            return source.finding(
                            Code.QUOTE_AMBIGUOUS,
                            range,
                            "these words stand in the article " + ambiguous.count() + " times")
                    .withNote("in " + article().file() + " at " + places(ambiguous.rivals()))
                    .withHelp("cite more words, or say what stands next to them with `before:` or `after:`");
        }
        if (verdict instanceof Verdict.Missing missing) {
            return missing(source, range, quote, missing);
        }
        if (verdict instanceof Verdict.Changed changed) {
            return changed(source, range, quote, changed);
        }
        if (verdict instanceof Verdict.OtherCase other) {
            Finding finding = source.finding(Code.QUOTE_CASE, range, "capitals or accents are not the article's here");
            return advised(finding, quote, other.fragments(), other.confidence());
        }
        throw new IllegalArgumentException("found after all: " + verdict);
    }

    private Finding changed(SourceText source, Range range, Quote quote, Verdict.Changed changed) {
        String says = changed.confidence() < Verdict.SURE ? "the article may say" : "the article says";
        String facts = changed.facts().stream().map(Fact::words).collect(Collectors.joining(" and "));
        String differs = changed.facts().size() == 1 ? " differs)" : " differ)";
        String message = says + " something else here" + (facts.isEmpty() ? "" : " (" + facts + differs);
        Finding finding = source.finding(Code.QUOTE_CHANGED, range, message);
        return advised(finding, quote, changed.fragments(), changed.confidence());
    }

    private Finding advised(Finding finding, Quote quote, List<Range> fragments, double confidence) {
        String line = ":" + article().place(fragments.get(0).start()).line();
        String reads = Differing.shown(quote.exact(), new Passage(article(), fragments).words());
        String where = reads + " (" + article().file() + line + ")";
        if (confidence < Verdict.SURE) {
            return finding.withNote("most like it is: " + where)
                    .withHelp("if that is the passage, copy its words; otherwise cite another");
        }
        return finding.withNote("the passage reads: " + where)
                .withHelp(
                        Mending.words(citable, quote, fragments).isPresent()
                                ? "`lectern check --fix` writes the article's words here"
                                : "copy the words from the article, and enough of them to stand there only once");
    }

    private Finding missing(SourceText source, Range range, Quote quote, Verdict.Missing missing) {
        Finding finding = source.finding(Code.QUOTE_MISSING, range, "the article does not have these words");
        boolean fragment = !missing.words().isEmpty() && quote.exact().contains("…]");
        if (fragment || quote.exact().contains("...]")) {
            finding = finding.withNote("what is missing is " + Shown.quoted(missing.words()));
        }
        if (missing.places().isEmpty()) {
            return finding.withNote("nothing like them stands in " + article().file())
                    .withHelp("copy the words from the article");
        }
        Range first = missing.places().get(0);
        String where = " (" + article().file() + ":" + article().place(first.start()) + ")";
        String there = Shown.quoted(first.in(article().text()));
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
                        .map(range -> article().place(range.start()).toString())
                        .collect(Collectors.joining(", "))
                + (ranges.size() > MOST_PLACES ? ", …" : "");
    }

    private String after(Range range) {
        String text = article().text();
        int end = Math.min(text.length(), range.end() + AROUND);
        int space = text.lastIndexOf(' ', end);
        return Shown.quoted(text.substring(range.end(), space > range.end() ? space : end));
    }

    private String before(Range range) {
        String text = article().text();
        int start = Math.max(0, range.start() - AROUND);
        int space = text.indexOf(' ', start);
        return Shown.quoted(text.substring(space >= 0 && space < range.start() ? space : start, range.start()));
    }
}
