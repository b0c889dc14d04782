package lectern.handout;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Article;
import lectern.model.Range;
import lectern.text.Sanitizer;
import lectern.view.ArticleText;
import lectern.view.Glyphs;
import lectern.view.Wording;

/**
 * An article on paper, less what its readers skip.
 *
 * @param publisher empty if the bank does not say
 * @param file as places name it
 */
record ArticleSheet(String title, String publisher, String file, List<Paragraph> paragraphs) {
    /** So wide that no paragraph is wrapped. */
    private static final int ENDLESS = 1 << 20;

    ArticleSheet {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A line of the article's file.
     *
     * @param line its number, from 1, so that a place in the key is found on paper
     */
    record Paragraph(int line, String text) {}

    static ArticleSheet of(Article article) {
        String title = Wording.oneLine(article.title());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Range source :
                ArticleText.of(article, List.of(), ENDLESS, Glyphs.ASCII).sources()) {
            String text = Wording.oneLine(source.in(article.text()));
            // Most files begin with the title, which stands above already.
            if (!text.isEmpty() && !(paragraphs.isEmpty() && text.equals(title))) {
                paragraphs.add(new Paragraph(article.place(source.start()).line(), text));
            }
        }
        return new ArticleSheet(
                title, Wording.oneLine(article.publisher()), Sanitizer.line(article.file()), paragraphs);
    }
}
