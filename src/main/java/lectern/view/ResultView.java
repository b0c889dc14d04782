package lectern.view;

import java.util.List;
import java.util.Map;
import lectern.model.Passage;
import lectern.quiz.Result;
import lectern.quiz.Score;
import lectern.quiz.Session;

/** What a quiz came to. */
public final class ResultView {
    private static final int BAR = 10;

    private ResultView() {}

    /**
     * The results; the passages to reread are rows that can be chosen.
     *
     * @param notes what else came of it, such as where the results were written; a sentence each
     * @param selected the chosen passage, from 0; negative if none is yet
     */
    public static Block block(Session.Finished session, List<String> notes, int selected, int columns, Glyphs glyphs) {
        Result result = Result.of(session);
        Block.Builder block = new Block.Builder(columns);
        block.line(Line.of("Score: " + Wording.score(result.score()), Role.TITLE));
        block.text("Time: " + Wording.time(result.time()), Role.TEXT);
        String passed = ExamWording.passed(result, session.quiz().terms());
        block.text(passed, result.passes(session.quiz().terms()) ? Role.RIGHT : Role.WRONG);
        block.text(RuleWording.ofAll(session.quiz().terms()), Role.DIM);
        notes.forEach(note -> block.text(note, Role.TEXT));
        RuleWording.calibration(result).forEach(line -> block.text(line, Role.TEXT));
        if (session.progress().round() > 0) {
            int missed = session.progress().missed(session.progress().round()).size();
            block.text(
                    missed == 0 ? "Everything missed is answered now." : Wording.questions(missed) + " missed again.",
                    Role.TEXT);
        }
        table(block, "By article", result.byArticle(), article -> Wording.oneLine(article.title()), glyphs);
        table(block, "By tag", result.byTag(), tag -> tag, glyphs);
        reread(block, result.reread(), selected, glyphs);
        return block.build();
    }

    private static <T> void table(
            Block.Builder block,
            String title,
            Map<T, Score> scores,
            java.util.function.Function<T, String> name,
            Glyphs glyphs) {
        if (scores.isEmpty()) {
            return;
        }
        block.gap().line(Line.of(title, Role.TITLE));
        scores.forEach((key, score) -> {
            int full = (int) Math.round(score.fraction() * BAR);
            Line bar = Line.of("  " + glyphs.full().repeat(full), Role.RIGHT)
                    .and(glyphs.empty().repeat(BAR - full), Role.DIM);
            block.hanging(bar.and("  ", Role.TEXT), name.apply(key) + ": " + Wording.score(score), Role.TEXT);
        });
    }

    private static void reread(Block.Builder block, List<Passage> passages, int selected, Glyphs glyphs) {
        if (passages.isEmpty()) {
            block.gap().text("Nothing to reread: full marks.", Role.RIGHT);
            return;
        }
        block.gap().line(Line.of("Passages to reread", Role.TITLE));
        PassageRows.add(block, passages, selected, glyphs);
    }
}
