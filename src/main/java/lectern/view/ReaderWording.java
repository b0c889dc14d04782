package lectern.view;

import java.util.List;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.text.Sanitizer;

/** The words in which articles are read, the same on a full screen and in lines. */
public final class ReaderWording {
    /** A passage was wanted where there is none. */
    public static final String NOT_CITED = "No question cites anything there.";

    /** Questions were wanted where there are none. */
    public static final String NO_QUESTION = "No question is about that place.";

    private ReaderWording() {}

    /** A passage to be used elsewhere: a line of the article's words, and one that says where they stand. */
    public static List<String> quoted(Passage passage) {
        Article article = passage.article();
        String by = article.publisher().isEmpty() ? "" : ", " + Sanitizer.line(article.publisher());
        return List.of(
                "\u201C" + Sanitizer.line(passage.words()) + "\u201D",
                Sanitizer.line(article.title()) + by + ", " + Wording.place(passage));
    }

    /** "single choice, level 1". */
    public static String kind(Question question) {
        return question.type().title() + ", level " + question.header().level();
    }

    /** "1 passage.", "3 passages." */
    public static String passages(int count) {
        return count + (count == 1 ? " passage." : " passages.");
    }

    /** "1 place found.", "Not found." */
    public static String found(int places) {
        if (places == 0) {
            return "Not found.";
        }
        return places == 1 ? "1 place found." : places + " places found.";
    }
}
