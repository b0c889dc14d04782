package lectern.study;

import java.util.Collections;
import java.util.Set;
import lectern.model.ArticleId;
import lectern.model.Outline;
import lectern.model.QuestionId;
import lectern.model.QuestionType;

/**
 * Which questions someone wants. Within one set any member will do; every set that is not empty must be met.
 *
 * @param articles that the question cites
 * @param tags that it bears
 * @param levels 1 to 3
 * @param types of question
 * @param questions themselves
 */
public record Filter(
        Set<ArticleId> articles,
        Set<String> tags,
        Set<Integer> levels,
        Set<QuestionType> types,
        Set<QuestionId> questions) {
    public static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of(), Set.of());

    public Filter {
        articles = Set.copyOf(articles);
        tags = Set.copyOf(tags);
        levels = Set.copyOf(levels);
        types = Set.copyOf(types);
        questions = Set.copyOf(questions);
    }

    /** Whatever question has the rest. */
    public Filter(Set<ArticleId> articles, Set<String> tags, Set<Integer> levels, Set<QuestionType> types) {
        this(articles, tags, levels, types, Set.of());
    }

    /** The same, of these questions alone. */
    public Filter among(Set<QuestionId> some) {
        return new Filter(articles, tags, levels, types, some);
    }

    /** Whether it admits all there is. */
    boolean isOpen() {
        return articles.isEmpty() && tags.isEmpty() && levels.isEmpty() && types.isEmpty() && questions.isEmpty();
    }

    public boolean admits(Outline question) {
        return (articles.isEmpty() || !Collections.disjoint(articles, question.articles()))
                && (tags.isEmpty() || !Collections.disjoint(tags, question.tags()))
                && (levels.isEmpty() || levels.contains(question.level()))
                && (types.isEmpty() || types.contains(question.type()))
                && (questions.isEmpty() || questions.contains(question.id()));
    }
}
