package lectern.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A bank whose every citation was found in its article, or is before its question is asked.
 *
 * @param id its stable name
 * @param title what people call it
 * @param articles in the bank's order, at least one
 * @param questions in the order of their files and of their places in these
 * @param renamed the id that a question has now, by each that it had before
 */
public record Bank(
        BankId id, String title, List<Article> articles, Questions questions, Map<QuestionId, QuestionId> renamed) {
    public Bank {
        articles = List.copyOf(articles);
        renamed = Map.copyOf(renamed);
    }

    /** A bank whose questions have the ids that they always had. */
    public Bank(BankId id, String title, List<Article> articles, List<Question> questions) {
        this(id, title, articles, Questions.of(questions), Map.of());
    }

    public Optional<Article> article(ArticleId handle) {
        return articles.stream().filter(article -> article.id().equals(handle)).findFirst();
    }

    /** All tags in use, each once, in alphabetical order. */
    public List<String> tags() {
        TreeSet<String> tags = new TreeSet<>();
        for (int i = 0; i < questions.size(); i++) {
            tags.addAll(questions.outline(i).tags());
        }
        return List.copyOf(tags);
    }

    /** The passages of an article that questions cite, each once, in the order of the article. */
    public List<Passage> passages(Article article) {
        return citing(article).stream()
                .flatMap(question -> question.header().passages().stream())
                .filter(passage -> passage.article().equals(article))
                .distinct()
                .sorted(Comparator.comparingInt(passage -> passage.extent().start()))
                .toList();
    }

    /** The questions that cite any of some stretches of an article, in the bank's order. */
    public List<Question> citing(Article article, List<Range> stretches) {
        return citing(article).stream()
                .filter(question -> question.header().passages().stream()
                        .anyMatch(passage -> passage.article().equals(article) && passage.touches(stretches)))
                .toList();
    }

    private Questions citing(Article article) {
        return questions.where(question -> question.articles().contains(article.id()));
    }
}
