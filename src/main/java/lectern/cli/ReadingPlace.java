package lectern.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.model.Passage;
import lectern.model.Range;

/**
 * What {@code ARTICLE[:LINE]} means on a command line.
 *
 * @param line of the raw file, from 1; 0 if none was told
 */
record ReadingPlace(Article article, int line) {
    private static final Pattern WITH_LINE = Pattern.compile("(.+):(\\d{1,9})");

    /** The article of a bank that people mean by a word, perhaps with a line behind it. */
    static ReadingPlace of(Bank bank, String word) {
        Matcher withLine = WITH_LINE.matcher(word);
        // A file may well be called a:1; only if none is, the number is a line's.
        if (ArticleName.in(bank, word).isPresent() || !withLine.matches()) {
            return new ReadingPlace(article(bank, word), 0);
        }
        Article found = article(bank, withLine.group(1));
        int line = Integer.parseInt(withLine.group(2));
        if (line < 1 || line > found.lines()) {
            throw new Complaint("'" + withLine.group(1) + "' has no line " + line + ": it has " + found.lines() + ".");
        }
        return new ReadingPlace(found, line);
    }

    private static Article article(Bank bank, String word) {
        return ArticleName.in(bank, word)
                .orElseThrow(() -> Wanted.articleHandles(bank).complaint(word));
    }

    /** The line to begin at, from 1. */
    int first() {
        return Math.max(1, line);
    }

    /** The line; all of the article if none was told. */
    Range stretch() {
        return line == 0 ? new Range(0, article.text().length()) : article.line(line);
    }

    /** The passages that questions cite from the line on. */
    List<Passage> passagesFromHere(Bank bank) {
        int from = article.line(first()).start();
        return bank.passages(article).stream()
                .filter(passage -> passage.extent().end() > from)
                .toList();
    }

    /** The passages that questions cite in the line. */
    List<Passage> passagesHere(Bank bank) {
        return bank.passages(article).stream()
                .filter(passage -> passage.touches(List.of(stretch())))
                .toList();
    }
}
