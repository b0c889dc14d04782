package lectern.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that questions are drawn from.
 *
 * @param id its handle in citations
 * @param file its path as people are shown it, relative to the parent of the bank's folder, with {@code /}
 * @param title what it is called
 * @param publisher who published it; empty if the bank does not say
 * @param text the file's text exactly as it stands, less a byte order mark
 * @param skipped what is not part of the article (read-more links, image names): in order, without overlaps; never
 *     shown and never citable
 */
public record Article(ArticleId id, String file, String title, String publisher, String text, List<Range> skipped) {
    public Article {
        skipped = List.copyOf(skipped);
        int from = 0;
        for (Range range : skipped) {
            if (range.start() < from || range.end() > text.length()) {
                throw new IllegalArgumentException("skipped ranges overlap or leave the text: " + skipped);
            }
            from = range.end();
        }
    }

    /** Written out: the text is not gone through, and a record's own takes 20 ms when it is first called. */
    @Override
    public int hashCode() {
        return id.value().hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Article article
                        && id.value().equals(article.id.value())
                        && file.equals(article.file)
                        && title.equals(article.title)
                        && publisher.equals(article.publisher)
                        && text.equals(article.text)
                        && skipped.equals(article.skipped));
    }

    /** Whether any of the range is left out of the article. */
    public boolean skips(Range range) {
        return skipped.stream().anyMatch(range::overlaps);
    }

    /** The line and column of a UTF-16 offset in the raw file. */
    public Place place(int offset) {
        return Place.of(text, offset);
    }

    /** How many lines the raw file has. */
    public int lines() {
        return (int) text.lines().count();
    }

    /** The stretch of a line of the raw file, without its end; the end of the text if there is no such line. */
    public Range line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int feed = text.indexOf('\n', start);
            if (feed < 0) {
                return new Range(text.length(), text.length());
            }
            start = feed + 1;
        }
        int end = text.indexOf('\n', start);
        return new Range(start, end < 0 ? text.length() : end);
    }

    /** The text with spaces for what is skipped, so that offsets stay true and a skipped line parts like an empty one. */
    public String citable() {
        StringBuilder citable = new StringBuilder(text);
        for (Range range : skipped) {
            for (int i = range.start(); i < range.end(); i++) {
                if (text.charAt(i) != '\n') {
                    citable.setCharAt(i, ' ');
                }
            }
        }
        return citable.toString();
    }
}
