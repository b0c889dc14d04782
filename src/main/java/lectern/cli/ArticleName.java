package lectern.cli;

import java.util.Optional;
import lectern.model.Article;
import lectern.model.Bank;

/** Finds an article by what people call it. */
final class ArticleName {
    private ArticleName() {}

    /** The article with this handle, this path as it is printed with passages, or this file name. */
    static Optional<Article> in(Bank bank, String word) {
        return bank.articles().stream()
                .filter(article -> article.id().value().equals(word))
                .findFirst()
                .or(() -> bank.articles().stream()
                        .filter(article ->
                                article.file().equals(word) || fileName(article).equals(word))
                        .findFirst());
    }

    private static String fileName(Article article) {
        return article.file().substring(article.file().lastIndexOf('/') + 1);
    }
}
