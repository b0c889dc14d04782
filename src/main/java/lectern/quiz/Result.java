package lectern.quiz;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lectern.marking.Certainty;
import lectern.model.Article;
import lectern.model.Passage;

/**
 * What a quiz came to, by the first answer to each question; retries change nothing.
 *
 * @param score over the questions answered
 * @param answered how many these are
 * @param questions how many the quiz has, answered or not
 * @param time spent on the questions answered
 * @param byArticle in the bank's order; a question that cites two articles counts for both
 * @param byTag in alphabetical order
 * @param byCertainty how much of what was declared guessed, unsure or sure was right, a full mark counting 1; without
 *     what was not declared
 * @param reread the passages of what did not earn full marks, by article and place, each once
 */
public record Result(
        Score score,
        int answered,
        int questions,
        Duration time,
        Map<Article, Score> byArticle,
        Map<String, Score> byTag,
        Map<Certainty, Score> byCertainty,
        List<Passage> reread) {
    public Result {
        byArticle = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byArticle));
        byTag = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byTag));
        byCertainty = java.util.Collections.unmodifiableMap(new TreeMap<>(byCertainty));
        reread = List.copyOf(reread);
    }

    /** The result so far, or the final one. */
    public static Result of(Session session) {
        Quiz quiz = session.quiz();
        List<Answered> answers = session.progress().answers(0);
        Score total = Score.NOTHING;
        Duration time = Duration.ZERO;
        Map<Article, Score> byArticle = new LinkedHashMap<>();
        quiz.bank().articles().forEach(article -> byArticle.put(article, Score.NOTHING));
        Map<String, Score> byTag = new TreeMap<>();
        Map<Certainty, Score> byCertainty = new TreeMap<>();
        for (Answered answered : answers) {
            Planned planned = quiz.planned(answered.number());
            Score one = quiz.score(answered);
            total = total.plus(one);
            byCertainty.merge(answered.certainty(), new Score(answered.mark().fraction(), 1), Score::plus);
            time = time.plus(answered.took());
            planned.question().articles().forEach(article -> byArticle.merge(article, one, Score::plus));
            planned.question().header().tags().forEach(tag -> byTag.merge(tag, one, Score::plus));
        }
        byCertainty.remove(Certainty.UNDECLARED);
        byArticle.values().removeIf(score -> score.maximum() == 0);
        return new Result(
                total,
                answers.size(),
                quiz.size(),
                time,
                byArticle,
                byTag,
                byCertainty,
                reread(quiz, session.progress()));
    }

    /** Whether every question has been answered. */
    public boolean isComplete() {
        return answered == questions;
    }

    /** Whether it is a pass, by the share of all that the quiz could earn, answered or not. */
    public boolean passes(Terms terms) {
        return isComplete() && score.reaches(terms.passMark());
    }

    private static List<Passage> reread(Quiz quiz, Progress progress) {
        List<Article> order = quiz.bank().articles();
        Set<Passage> passages = progress.missed(0).stream()
                .flatMap(number -> quiz.planned(number).question().header().passages().stream())
                .collect(Collectors.toSet());
        return passages.stream()
                .sorted(Comparator.<Passage>comparingInt(passage -> order.indexOf(passage.article()))
                        .thenComparingInt(passage -> passage.extent().start())
                        .thenComparingInt(passage -> passage.extent().end()))
                .toList();
    }
}
