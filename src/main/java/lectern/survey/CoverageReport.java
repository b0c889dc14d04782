package lectern.survey;

import lectern.model.Range;
import lectern.text.Sanitizer;

/** Writes out which sentences no question cites, so that editors and scripts can jump there. */
public final class CoverageReport {
    private CoverageReport() {}

    /** For each article how many of its sentences are cited, then the others as {@code path:line: sentence}. */
    public static String render(Coverage coverage) {
        StringBuilder out = new StringBuilder();
        for (Coverage.OfArticle each : coverage.articles()) {
            int cited = each.sentences() - each.uncited().size();
            String file = Sanitizer.line(each.article().file());
            out.append(file)
                    .append(": ")
                    .append(cited)
                    .append(" of ")
                    .append(each.sentences())
                    .append(" sentences cited\n");
            for (Range sentence : each.uncited()) {
                out.append(file)
                        .append(':')
                        .append(each.article().place(sentence.start()).line())
                        .append(": ")
                        .append(Sanitizer.line(each.line(sentence)))
                        .append('\n');
            }
        }
        return out.toString();
    }
}
