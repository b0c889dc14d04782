package lectern.front.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lectern.quiz.Progress;
import lectern.quiz.Result;
import lectern.quiz.Score;
import lectern.quiz.Session;
import lectern.quiz.Terms;
import lectern.view.ExamWording;
import lectern.view.PlainWording;
import lectern.view.RuleWording;
import lectern.view.Wording;

/** What a quiz came to, in lines. */
final class ResultLines {
    private ResultLines() {}

    /**
     * The result, final or so far.
     *
     * @param timed whether to tell the time it took; a script wants the same lines every time
     */
    static List<String> of(Session session, boolean timed) {
        Result result = Result.of(session);
        List<String> lines = new ArrayList<>();
        lines.add("Score: " + Wording.score(result.score()));
        if (!result.isComplete()) {
            lines.add(PlainWording.answered(result));
        }
        if (timed) {
            lines.add("Time: " + Wording.time(result.time()));
        }
        Terms terms = session.quiz().terms();
        String passed = ExamWording.passed(result, terms);
        if (!passed.isEmpty()) {
            lines.add(passed);
        }
        lines.add(RuleWording.ofAll(terms));
        lines.addAll(RuleWording.calibration(result));
        Progress progress = session.progress();
        if (progress.round() > 0 && progress.waiting().isEmpty()) {
            lines.add(PlainWording.missedAgain(progress.missed(progress.round()).size()));
        }
        wrong(lines, PlainWording.WRONG_BY_ARTICLE, result.byArticle(), article -> Wording.oneLine(article.title()));
        wrong(lines, PlainWording.WRONG_BY_TAG, result.byTag(), Wording::oneLine);
        if (!result.reread().isEmpty()) {
            lines.add(PlainWording.REREAD);
            lines.addAll(RereadLines.of(result.reread()));
        } else if (result.answered() > 0) {
            lines.add(PlainWording.NOTHING_TO_REREAD);
        }
        return lines;
    }

    private static <T> void wrong(List<String> lines, String heading, Map<T, Score> scores, Function<T, String> name) {
        List<String> rows = scores.entrySet().stream()
                .filter(entry -> !entry.getValue().isFull())
                .map(entry -> name.apply(entry.getKey()) + ": " + Wording.score(entry.getValue()))
                .toList();
        if (!rows.isEmpty()) {
            lines.add(heading);
            lines.addAll(rows);
        }
    }
}
