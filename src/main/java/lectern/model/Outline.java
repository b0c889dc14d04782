package lectern.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a question is chosen by: little of it, and known before the rest is read.
 *
 * @param tags its topics, in the bank's order
 * @param level 1 to 3, as in {@link Header}
 * @param articles that its passages stand in, in the order of these, at least one
 */
public record Outline(QuestionId id, QuestionType type, List<String> tags, int level, Set<ArticleId> articles) {
    public Outline {
        tags = List.copyOf(tags);
        articles = Collections.unmodifiableSet(new LinkedHashSet<>(articles));
    }

    /** The article of its first passage. */
    public ArticleId mainArticle() {
        return articles.iterator().next();
    }

    /** That of a question which is read. */
    public static Outline of(Question question) {
        Header header = question.header();
        Set<ArticleId> articles = new LinkedHashSet<>();
        for (Passage passage : header.passages()) {
            articles.add(passage.article().id());
        }
        return new Outline(header.id(), question.type(), header.tags(), header.level(), articles);
    }
}
