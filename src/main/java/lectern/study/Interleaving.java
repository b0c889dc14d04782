package lectern.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.model.ArticleId;
import lectern.model.Question;

/** Mixes questions so that one article seldom follows itself: telling things apart is learned by meeting them mixed. */
final class Interleaving {
    private Interleaving() {}

    /** Those of one article keep their order; next comes the article with most left that was not just asked on. */
    static List<Question> of(List<Question> questions) {
        Map<ArticleId, Deque<Question>> byArticle = new LinkedHashMap<>();
        for (Question question : questions) {
            byArticle
                    .computeIfAbsent(question.articles().get(0).id(), none -> new ArrayDeque<>())
                    .add(question);
        }
        List<Question> mixed = new ArrayList<>(questions.size());
        while (mixed.size() < questions.size()) {
            Deque<Question> next = new ArrayDeque<>();
            for (Deque<Question> group : byArticle.values()) {
                if (group.size() > next.size() && !followsItself(mixed, group)) {
                    next = group;
                }
            }
            if (next.isEmpty()) {
                // Only the article that was just asked on is left.
                byArticle.values().forEach(mixed::addAll);
            } else {
                mixed.add(next.remove());
            }
        }
        return mixed;
    }

    private static boolean followsItself(List<Question> mixed, Deque<Question> group) {
        return !mixed.isEmpty()
                && mixed.get(mixed.size() - 1)
                        .articles()
                        .get(0)
                        .id()
                        .equals(group.element().articles().get(0).id());
    }
}
