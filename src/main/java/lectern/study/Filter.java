package lectern.study;

import java.util.Set;
import lectern.model.ArticleId;
import lectern.model.Question;
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

    public boolean admits(Question question) {
        return (articles.isEmpty() || question.articles().stream().anyMatch(article -> articles.contains(article.id())))
                && (tags.isEmpty() || question.header().tags().stream().anyMatch(tags::contains))
                && (levels.isEmpty() || levels.contains(question.header().level()))
                && (types.isEmpty() || types.contains(question.type()))
                && (questions.isEmpty() || questions.contains(question.id()));
    }
}
