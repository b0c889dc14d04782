package lectern.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.Range;
import lectern.text.Sentences;

/**
 * Tells questions that are settled by the same sentence: the feedback on one gives the other away, so they are not asked
 * on one day.
 */
final class Siblings {
    private final Map<ArticleId, List<Sentences.Sentence>> sentences = new HashMap<>();
    private final Set<Spot> taken = new HashSet<>();

    /** A sentence of an article, by its number from 0. */
    private record Spot(ArticleId article, int sentence) {}

    /** Takes the sentences of a question that is asked today. */
    void take(Question question) {
        taken.addAll(spots(question));
    }

    /** Takes a question's sentences, unless one of them is taken already; tells whether it did. */
    boolean takes(Question question) {
        Set<Spot> spots = spots(question);
        if (spots.stream().anyMatch(taken::contains)) {
            return false;
        }
        taken.addAll(spots);
        return true;
    }

    private Set<Spot> spots(Question question) {
        Set<Spot> spots = new HashSet<>();
        for (Passage passage : question.header().passages()) {
            Article article = passage.article();
            List<Sentences.Sentence> all =
                    sentences.computeIfAbsent(article.id(), none -> Sentences.of(article.text()));
            for (Range fragment : passage.fragments()) {
                for (int i = Sentences.firstEndingAfter(all, fragment.start());
                        i < all.size() && all.get(i).start() < fragment.end();
                        i++) {
                    spots.add(new Spot(article.id(), i));
                }
            }
        }
        return spots;
    }
}
