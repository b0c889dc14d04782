package lectern.front.plain;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Article;
import lectern.quiz.Session;
import lectern.view.ArticleText;
import lectern.view.Glyphs;
import lectern.view.PlainWording;
import lectern.view.Wording;

/** The articles that the question is on, in full and with nothing marked, if the book is open. */
final class BookLines {
    private BookLines() {}

    static List<String> of(Session session) {
        if (!session.quiz().terms().openBook() || session.shown().isEmpty()) {
            return List.of(PlainWording.CLOSED_BOOK);
        }
        List<String> lines = new ArrayList<>();
        for (Article article : session.shown().get().question().articles()) {
            lines.add(PlainWording.article(article));
            ArticleText.of(article, List.of(), FeedbackLines.ENDLESS, Glyphs.ASCII).sources().stream()
                    .filter(range -> !range.isEmpty())
                    .forEach(range -> lines.add(Wording.oneLine(range.in(article.text()))));
        }
        return lines;
    }
}
