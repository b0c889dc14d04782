package lectern.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.Header;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Range;

/** Made-up banks of statements, each on a sentence of an article. */
final class StudyBank {
    private StudyBank() {}

    /** A sentence for each question, the questions dealt to so many articles in turn. */
    static Bank of(int questions, int articles) {
        List<Article> all = IntStream.range(0, articles)
                .mapToObj(i -> article(i, questions))
                .toList();
        return bank(
                all,
                IntStream.range(0, questions)
                        .mapToObj(i -> question(i, all.get(i % articles), i))
                        .toList());
    }

    /** Two questions on each sentence. */
    static Bank twins(int questions) {
        Article article = article(0, questions);
        return bank(
                List.of(article),
                IntStream.range(0, questions)
                        .mapToObj(i -> question(i, article, i / 2))
                        .toList());
    }

    /** The sentence that settles a question. */
    static String sentence(Question question) {
        return question.header().passages().get(0).words();
    }

    private static Bank bank(List<Article> articles, List<Question> questions) {
        return new Bank(new BankId("sample"), "Statements", articles, new ArrayList<>(questions));
    }

    private static Article article(int number, int sentences) {
        String text = IntStream.range(0, sentences)
                .mapToObj(i -> "Thing number " + i + " is true.")
                .collect(Collectors.joining(" "));
        return new Article(
                new ArticleId("a" + number), "a" + number + ".txt", "Article " + number, "", text, List.of());
    }

    private static Question question(int number, Article article, int sentence) {
        String words = "number " + sentence + " is";
        int start = article.text().indexOf(words);
        Passage passage = new Passage(article, List.of(new Range(start, start + words.length())));
        Header header = new Header(
                new QuestionId(String.format(java.util.Locale.ROOT, "q%04d", number)),
                "Thing number " + sentence + " is true.",
                "",
                "",
                "",
                List.of(),
                1,
                List.of(passage));
        return new Question.TrueFalse(header, true);
    }
}
