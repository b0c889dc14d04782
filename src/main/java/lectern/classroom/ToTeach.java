package lectern.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Range;
import lectern.text.Sentences;
import lectern.text.Sentences.Sentence;

/**
 * A place of an article to teach again: the sentences that settle items which were answered less than fully.
 *
 * @param passage the first citation that stands there
 * @param items the items that cite it, in the bank's order
 * @param answers how many answers these were given
 * @param lost the mean share of credit that these answers missed, above 0 and up to 1
 */
public record ToTeach(Passage passage, List<QuestionId> items, int answers, double lost) {
    public ToTeach {
        items = List.copyOf(items);
    }

    /** The places where anything was lost, the most first; where it is the same, that with more answers, then as in the bank. */
    static List<ToTeach> ranked(Bank bank, MarkTable marks) {
        Map<Where, Losses> places = new LinkedHashMap<>();
        Map<ArticleId, List<Sentence>> sentences = new HashMap<>();
        for (Question question : bank.questions()) {
            List<AttemptItem> answers = marks.answers(question.id());
            if (!answers.isEmpty()) {
                question.header()
                        .passages()
                        .forEach(passage -> places.computeIfAbsent(
                                        Where.of(passage, sentences), where -> new Losses(passage))
                                .add(question.id(), answers));
            }
        }
        return places.values().stream()
                .map(Losses::ranked)
                .filter(place -> place.lost() > AttemptItem.ROUNDING)
                .sorted(Comparator.comparingDouble(ToTeach::lost)
                        .thenComparingInt(ToTeach::answers)
                        .reversed())
                .toList();
    }

    /** The sentences that a passage touches, by their numbers in the article. */
    private record Where(ArticleId article, int first, int last) {
        static Where of(Passage passage, Map<ArticleId, List<Sentence>> known) {
            Article article = passage.article();
            List<Sentence> sentences = known.computeIfAbsent(article.id(), id -> Sentences.of(article.text()));
            Range extent = passage.extent();
            return new Where(
                    article.id(),
                    Sentences.firstEndingAfter(sentences, extent.start()),
                    Sentences.firstEndingAfter(sentences, extent.end() - 1));
        }
    }

    /** What was lost at one place. */
    private static final class Losses {
        private final Passage passage;
        private final List<QuestionId> items = new ArrayList<>();
        private int answers;
        private double lost;

        Losses(Passage passage) {
            this.passage = passage;
        }

        void add(QuestionId item, List<AttemptItem> given) {
            // Two citations of an item may stand in one sentence.
            if (!items.contains(item)) {
                items.add(item);
                answers += given.size();
                lost += given.stream().mapToDouble(each -> 1 - each.credit()).sum();
            }
        }

        ToTeach ranked() {
            return new ToTeach(passage, items, answers, lost / answers);
        }
    }
}
