package lectern.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of an article that settle a question: a citation that was found.
 *
 * @param article where they stand
 * @param fragments the stretches of the article's raw text, in order, at least one; several where the citation leaves
 *     words out
 */
public record Passage(Article article, List<Range> fragments) {
    public Passage {
        fragments = List.copyOf(fragments);
        if (fragments.isEmpty()) {
            throw new IllegalArgumentException("a passage without words");
        }
    }

    /** From the first fragment's start to the last one's end. */
    public Range extent() {
        return new Range(
                fragments.get(0).start(), fragments.get(fragments.size() - 1).end());
    }

    /** Whether any of its words stand in some stretches of its article. */
    public boolean touches(List<Range> stretches) {
        return fragments.stream().anyMatch(range -> stretches.stream().anyMatch(range::overlaps));
    }

    /** Where the first fragment starts in the raw file. */
    public Place start() {
        return article.place(extent().start());
    }

    /** The article's own words, the fragments joined by {@code […]}. */
    public String words() {
        return words(" […] ");
    }

    /** The article's own words, the fragments joined by this. */
    public String words(String joiner) {
        return fragments.stream().map(range -> range.in(article.text())).collect(Collectors.joining(joiner));
    }
}
