package lectern.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.Header;
import lectern.model.Outline;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.model.Range;

/** A bank of statements, each on a sentence of its own, that remembers which of them were read. */
public final class CountedBank implements Questions.Source {
    private final List<Question> all;
    private final Set<QuestionId> read = new TreeSet<>();
    private final Article article;

    /** A bank of so many. */
    public CountedBank(int questions) {
        String text = IntStream.range(0, questions)
                .mapToObj(i -> "Thing number " + i + " is true.")
                .collect(Collectors.joining(" "));
        article = new Article(new ArticleId("things"), "things.txt", "Things", "", text, List.of());
        all = IntStream.range(0, questions).mapToObj(this::statement).toList();
    }

    public Bank bank() {
        return new Bank(new BankId("sample"), "Statements", List.of(article), new Questions(this), Map.of());
    }

    /** Those read since this was last asked. */
    public Set<QuestionId> read() {
        Set<QuestionId> since = Set.copyOf(read);
        read.clear();
        return since;
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public Question question(int index) {
        read.add(all.get(index).id());
        return all.get(index);
    }

    @Override
    public Outline outline(int index) {
        return Outline.of(all.get(index));
    }

    private Question statement(int number) {
        String words = "number " + number + " is";
        int start = article.text().indexOf(words);
        Passage passage = new Passage(article, List.of(new Range(start, start + words.length())));
        return new Question.TrueFalse(
                new Header(
                        new QuestionId("q" + number),
                        "Thing number " + number + " is true.",
                        "",
                        "",
                        "",
                        List.of(),
                        1,
                        List.of(passage)),
                true);
    }
}
