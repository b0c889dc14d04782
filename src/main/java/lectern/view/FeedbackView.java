package lectern.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.marking.Mark;
import lectern.model.Article;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.text.Columns;
import lectern.text.Sanitizer;

/** What an answer was worth, why, and the passage that settles it. */
public final class FeedbackView {
    private static final int LEAST_EXCERPT = 5;
    /** The lines above an excerpt: a blank one and where it stands. */
    private static final int PASSAGE_HEAD = 2;

    private FeedbackView() {}

    /**
     * The feedback on an answer.
     *
     * @param heading the line above the question
     * @param rated how the answer counts for the schedule
     * @param withPassage whether the passages stand below, because there is no pane beside
     */
    public static Block block(
            Quiz quiz,
            Answered answered,
            String heading,
            Rated rated,
            boolean withPassage,
            int columns,
            int rows,
            Glyphs glyphs) {
        Block.Builder block = new Block.Builder(columns);
        Planned planned = quiz.planned(answered.number());
        Question question = planned.question();
        QuestionView.head(block, heading, question);
        block.gap();
        if (question instanceof Question.Cloze cloze) {
            block.text(KeyWords.filled(cloze, Collections.nCopies(cloze.gaps().size(), "...")), Role.TEXT);
        }
        for (FeedbackRows.Row row : FeedbackRows.of(planned, answered.response(), glyphs)) {
            block.hanging(Line.of(row.sign() + " " + row.lead(), row.role()), row.text(), row.role());
        }
        block.gap();
        int verdict = block.size();
        block.hanging(sign(answered.mark(), glyphs), Wording.verdict(quiz, answered), role(answered.mark()));
        rating(block, rated);
        if (!answered.mark().isFull()) {
            block.text(Wording.response(quiz, answered), Role.TEXT);
        }
        block.text(Wording.answer(question), Role.RIGHT);
        block.text(question.header().why(), Role.TEXT);
        List<Option> betrayed = Wording.betrayed(question, answered.response());
        betrayed.forEach(option -> block.text(Wording.betrayal(option), Role.TEXT));
        List<Passage> passages = passages(quiz, answered);
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
                .forEach(passage -> block.leading(
                        Line.of(glyphs.mark() + " ", Role.PARTIAL), Wording.place(passage), Role.DIM, passage));
        excerpts(block, others, rows, glyphs);
    }

    /** The passages that belong to an answer: the question's, then those of the wrong options that were chosen. */
    public static List<Passage> passages(Quiz quiz, Answered answered) {
        Question question = quiz.planned(answered.number()).question();
        List<Passage> passages = new ArrayList<>(question.header().passages());
        Wording.betrayed(question, answered.response()).forEach(option -> passages.addAll(option.passages()));
        return passages.stream().distinct().toList();
    }

    /** An article in full with nothing highlighted, for the pane beside an open-book question. */
    public static Block openBook(Article article, int columns, Glyphs glyphs) {
        Block.Builder block = new Block.Builder(columns);
        block.text(Wording.oneLine(article.title()), Role.TITLE);
        block.line(Line.of(Sanitizer.line(article.file()), Role.DIM)).line(Line.EMPTY);
        return block.lines(ArticleText.of(article, List.of(), columns, glyphs).lines())
                .build();
    }

    /** The article of the first passage in full, for the pane beside: where each passage of it is highlighted. */
    public static Block article(Passage passage, List<Passage> highlighted, int columns, int rows, Glyphs glyphs) {
        Block.Builder block = new Block.Builder(columns);
        block.text(Wording.oneLine(passage.article().title()), Role.TITLE);
        block.line(Line.of(Wording.place(passage), Role.DIM, Link.to(passage))).line(Line.EMPTY);
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

    private static Line sign(Mark mark, Glyphs glyphs) {
        String sign = mark.isFull() ? glyphs.right() : mark.isNone() ? glyphs.wrong() : glyphs.partly();
        return Line.of(sign + " ", role(mark));
    }

    private static Role role(Mark mark) {
        return mark.isFull() ? Role.RIGHT : mark.isNone() ? Role.WRONG : Role.PARTIAL;
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

    /** Each passage with some of its article, down to a line of the block, but never too little to read. */
    private static void excerpts(Block.Builder block, List<Passage> passages, int until, Glyphs glyphs) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Article article = passage.article();
            block.gap();
            String head = Wording.oneLine(article.title()) + " " + glyphs.dot() + " " + Wording.place(passage);
            block.leading(Line.EMPTY, head, Role.DIM, passage);
            int after = passages.size() - i - 1;
            int room = (until - block.size() - PASSAGE_HEAD * after) / (after + 1);
            ArticleText text = ArticleText.of(article, List.of(passage), block.columns(), glyphs);
            block.lines(text.excerpt(passage.extent(), Math.max(LEAST_EXCERPT, room)));
        }
    }
}
