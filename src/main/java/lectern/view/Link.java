package lectern.view;

import lectern.model.Passage;

/**
 * A place in an article, to which a text leads where a terminal knows hyperlinks.
 *
 * @param file the article's, as its bank names it
 * @param line of the raw file, from 1
 */
public record Link(String file, int line) {
    /** Where a passage begins. */
    public static Link to(Passage passage) {
        return new Link(passage.article().file(), passage.start().line());
    }
}
