package lectern.survey;

import lectern.text.Sanitizer;

/** Writes out which sentences no question cites, so that editors and scripts can jump there. */
public final class CoverageReport {
    private CoverageReport() {}

    /** For each article how many of its sentences are cited, then the others as {@code path:line: sentence}. */
    public static String render(Coverage coverage) {
        StringBuilder out = new StringBuilder();
        for (Coverage.OfArticle each : coverage.articles()) {
            String file = Sanitizer.line(each.article().file());
            out.append(file)
                    .append(": ")
                    .append(each.cited())
                    .append(" of ")
                    .append(each.sentences())
                    .append(each.sentences() == 1 ? " sentence cited\n" : " sentences cited\n");
            for (Coverage.Sentence sentence : each.uncited()) {
                out.append(file)
                        .append(':')
                        .append(sentence.line())
                        .append(": ")
                        .append(Sanitizer.line(sentence.words()))
                        .append('\n');
            }
        }
        return out.toString();
    }
}
