package lectern.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import lectern.model.ArticleId;

/** Mixes questions so that one article seldom follows itself: telling things apart is learned by meeting them mixed. */
final class Interleaving {
    private Interleaving() {}

    /**
     * Those of one article keep their order; next comes the article with most left that was not just asked on.
     *
     * @param indices of questions
     * @param article that the question at an index is on
     */
    static List<Integer> of(List<Integer> indices, IntFunction<ArticleId> article) {
        Map<ArticleId, Deque<Integer>> byArticle = new LinkedHashMap<>();
        for (int index : indices) {
            byArticle
                    .computeIfAbsent(article.apply(index), none -> new ArrayDeque<>())
                    .add(index);
        }
        List<Integer> mixed = new ArrayList<>(indices.size());
        Deque<Integer> last = new ArrayDeque<>();
        while (mixed.size() < indices.size()) {
            Deque<Integer> next = new ArrayDeque<>();
            for (Deque<Integer> group : byArticle.values()) {
                if (group.size() > next.size() && group != last) {
                    next = group;
                }
            }
            if (next.isEmpty()) {
                // Only the article that was just asked on is left.
                byArticle.values().forEach(mixed::addAll);
            } else {
                mixed.add(next.remove());
                last = next;
            }
        }
        return mixed;
    }
}
