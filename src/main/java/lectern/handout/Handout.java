package lectern.handout;

import java.util.List;
import java.util.stream.Stream;
import lectern.model.Article;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.view.Wording;

/**
 * A draw as an exercise on paper. The articles come first, then every version's questions, then every version's key.
 *
 * @param title what stands at its head, on one line
 * @param versions in order, at least one, all of one draw
 */
public record Handout(String title, List<Version> versions, Parts parts) {
    public Handout {
        title = Wording.oneLine(title);
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a handout without a version");
        }
    }

    /** The number that all its orders follow from. */
    public long seed() {
        return quiz().seed();
    }

    /** The articles that any of its questions cites, in the bank's order. */
    List<ArticleSheet> articles() {
        List<Article> cited = quiz().plan().stream()
                .map(Planned::question)
                .flatMap(Handout::passages)
                .map(Passage::article)
                .distinct()
                .toList();
        return quiz().bank().articles().stream()
                .filter(cited::contains)
                .map(ArticleSheet::of)
                .toList();
    }

    private static Stream<Passage> passages(Question question) {
        Stream<Passage> ofOptions = question instanceof Question.Choice choice
                ? choice.options().stream().map(Option::passages).flatMap(List::stream)
                : Stream.of();
        return Stream.concat(question.header().passages().stream(), ofOptions);
    }

    private Quiz quiz() {
        return versions.get(0).quiz();
    }
}
