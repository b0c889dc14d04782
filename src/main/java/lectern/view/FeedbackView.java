package lectern.view;

import java.util.ArrayList;
import java.util.List;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.model.Article;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.quiz.Planned;
import lectern.quiz.Session;
import lectern.text.Columns;

/** What an answer was worth, why, and the passage that settles it. */
public final class FeedbackView {
    private static final int LEAST_EXCERPT = 5;
    /** The lines above an excerpt: a blank one and where it stands. */
    private static final int PASSAGE_HEAD = 2;

    private FeedbackView() {}

    /**
     * The feedback.
     *
     * @param heading the line above the question
     * @param rated how the answer counts for the schedule
     * @param withPassage whether the passages stand below, because there is no pane beside
     */
    public static Block block(
            Session.Explaining session,
            String heading,
            Rated rated,
            boolean withPassage,
            int columns,
            int rows,
            Glyphs glyphs) {
        Block.Builder block = new Block.Builder(columns);
        Planned planned = session.current();
        Question question = planned.question();
        Answered answered = session.answered();
        QuestionView.head(block, heading, question);
        block.gap();
        if (question instanceof Question.Choice choice) {
            options(block, choice, planned.order(), answered.response(), glyphs);
            block.gap();
        }
        int verdict = block.size();
        block.line(verdict(answered.mark(), glyphs));
        rating(block, rated);
        if (!answered.mark().isFull()) {
            block.text(Wording.response(question, answered.response()), Role.TEXT);
        }
        block.text(Wording.answer(question), Role.RIGHT);
        block.text(question.header().why(), Role.TEXT);
        List<Option> betrayed = Wording.betrayed(question, answered.response());
        betrayed.forEach(option -> block.text(Wording.betrayal(option), Role.TEXT));
        List<Passage> passages = passages(session);
        if (withPassage) {
            // All of it on one screen if that leaves enough of the article, else all from the verdict on.
            boolean whole = rows - block.size() >= (PASSAGE_HEAD + LEAST_EXCERPT) * passages.size();
            excerpts(block, passages, whole ? rows : verdict + rows, glyphs);
        } else {
            besidePane(block, passages, rows, glyphs);
        }
        // If not all of it fits, what is seen begins with the verdict.
        block.focus(verdict, Math.min(block.size() - 1, verdict + rows - 1));
        return block.build();
    }

    /** What the pane beside does not show: the places in its article, and the passages of other articles. */
    private static void besidePane(Block.Builder block, List<Passage> passages, int rows, Glyphs glyphs) {
        Article beside = passages.get(0).article();
        List<Passage> others = new ArrayList<>(passages);
        others.removeIf(passage -> passage.article().equals(beside));
        block.gap();
        passages.stream()
                .filter(passage -> !others.contains(passage))
                .forEach(passage ->
                        block.hanging(Line.of(glyphs.mark() + " ", Role.PARTIAL), Wording.place(passage), Role.DIM));
        excerpts(block, others, rows, glyphs);
    }

    /** The passages that belong to an answer: the question's, then those of the wrong options that were chosen. */
    public static List<Passage> passages(Session.Explaining session) {
        List<Passage> passages =
                new ArrayList<>(session.current().question().header().passages());
        Wording.betrayed(session.current().question(), session.answered().response())
                .forEach(option -> passages.addAll(option.passages()));
        return passages.stream().distinct().toList();
    }

    /** The article of the first passage in full, for the pane beside: where each passage of it is highlighted. */
    public static Block article(Passage passage, List<Passage> highlighted, int columns, int rows, Glyphs glyphs) {
        Block.Builder block = new Block.Builder(columns);
        block.text(Wording.oneLine(passage.article().title()), Role.TITLE);
        block.line(Line.of(Wording.place(passage), Role.DIM)).line(Line.EMPTY);
        ArticleText text = ArticleText.of(passage.article(), highlighted, columns, glyphs);
        Block.Row row = text.rowOf(passage.extent());
        int above = block.size();
        block.lines(text.lines());
        // A third of the pane above it, as one reads on downwards.
        int first = above + row.first();
        int top = first - Math.min(first, Math.max(0, (rows - (row.last() - row.first() + 1)) / 3));
        block.focus(top, top + rows - 1);
        return block.build();
    }

    private static Line verdict(Mark mark, Glyphs glyphs) {
        String sign = mark.isFull() ? glyphs.right() : mark.isNone() ? glyphs.wrong() : glyphs.partly();
        Role role = mark.isFull() ? Role.RIGHT : mark.isNone() ? Role.WRONG : Role.PARTIAL;
        return Line.of(sign + " " + Wording.verdict(mark), role);
    }

    /** How the answer counts, and what each rating would do: whole ratings, as many on a line as fit. */
    private static void rating(Block.Builder block, Rated rated) {
        block.text(rated.sentence(), Role.TEXT);
        Line line = Line.EMPTY;
        for (Rated.Choice choice : rated.choices()) {
            int used = Columns.of(line.text());
            if (used > 0 && used + 2 + Columns.of(choice.words()) > block.columns()) {
                block.line(line);
                line = Line.EMPTY;
                used = 0;
            }
            line = (used > 0 ? line.and("  ", Role.TEXT) : line)
                    .and(choice.words(), choice.inForce() ? Role.SELECTED : Role.KEY_LABEL);
        }
        if (!rated.choices().isEmpty()) {
            block.line(line);
        }
    }

    /** The options once more: the keys and what was chosen wrongly are signed. */
    private static void options(
            Block.Builder block, Question.Choice question, List<Integer> order, Response response, Glyphs glyphs) {
        for (int row = 0; row < order.size(); row++) {
            int index = order.get(row);
            Option option = question.options().get(index);
            boolean chosen =
                    response instanceof Response.Chosen ticks && ticks.options().contains(index);
            Role role = option.correct() ? Role.RIGHT : chosen ? Role.WRONG : Role.DIM;
            String sign = option.correct() ? glyphs.right() : chosen ? glyphs.wrong() : " ";
            String tick = !question.several() ? "" : chosen ? "[x] " : "[ ] ";
            block.hanging(Line.of(sign + " " + (row + 1) + "  " + tick, role), option.text(), role);
        }
    }

    /** Each passage with some of its article, down to a line of the block, but never too little to read. */
    private static void excerpts(Block.Builder block, List<Passage> passages, int until, Glyphs glyphs) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Article article = passage.article();
            block.gap();
            block.text(Wording.oneLine(article.title()) + " " + glyphs.dot() + " " + Wording.place(passage), Role.DIM);
            int after = passages.size() - i - 1;
            int room = (until - block.size() - PASSAGE_HEAD * after) / (after + 1);
            ArticleText text = ArticleText.of(article, List.of(passage), block.columns(), glyphs);
            block.lines(text.excerpt(passage.extent(), Math.max(LEAST_EXCERPT, room)));
        }
    }
}
