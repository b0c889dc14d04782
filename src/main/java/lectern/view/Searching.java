package lectern.view;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Article;
import lectern.model.Range;
import lectern.text.NormalizedText;

/**
 * Finds words in an article as people type them: case, accents, and the kind of quotation mark, dash or space make no
 * difference, nor do line ends. What the article skips is not found.
 */
public final class Searching {
    private final Article article;
    private final NormalizedText text;

    public Searching(Article article) {
        this.article = article;
        text = NormalizedText.of(article.citable()).folded();
    }

    /** Where the words stand in the raw text, in order and without overlaps; nowhere if there are none. */
    public List<Range> find(String words) {
        String wanted = NormalizedText.folded(words);
        List<Range> found = new ArrayList<>();
        if (wanted.isBlank()) {
            return found;
        }
        int at = text.text().indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            Range range = new Range(text.rawStart(at), text.rawEnd(end - 1));
            if (!article.skips(range)) {
                found.add(range);
            }
            at = text.text().indexOf(wanted, end);
        }
        return found;
    }
}
