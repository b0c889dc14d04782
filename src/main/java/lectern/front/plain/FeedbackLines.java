package lectern.front.plain;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.Range;
import lectern.quiz.Answered;
import lectern.quiz.Quiz;
import lectern.view.ArticleText;
import lectern.view.FeedbackView;
import lectern.view.Glyphs;
import lectern.view.PlainWording;
import lectern.view.Wording;

/** What an answer was worth, why, and the passages that settle it, in lines. */
final class FeedbackLines {
    /** So wide that no paragraph is wrapped: a terminal does that, and a screen reader wants it whole. */
    static final int ENDLESS = 1 << 20;

    private FeedbackLines() {}

    static List<String> of(Quiz quiz, Answered answered) {
        Question question = quiz.planned(answered.number()).question();
        List<String> lines = new ArrayList<>();
        lines.add(Wording.verdict(quiz, answered));
        lines.add(Wording.oneLine(Wording.answer(question)));
        String why = Wording.oneLine(question.header().why());
        if (!why.isEmpty()) {
            lines.add(why);
        }
        Wording.betrayed(question, answered.response())
                .forEach(option -> lines.add(Wording.oneLine(Wording.betrayal(option))));
        // Two quotes of one sentence show that sentence once.
        FeedbackView.passages(quiz, answered).stream()
                .map(passage -> List.of("> " + Wording.sentences(passage), Wording.place(passage)))
                .distinct()
                .forEach(lines::addAll);
        return lines;
    }

    /** The passages of the last answer, each in its article: its paragraphs and the ones before and after. */
    static List<String> inArticle(Quiz quiz, Answered answered) {
        List<String> lines = new ArrayList<>();
        FeedbackView.passages(quiz, answered).stream().distinct().forEach(passage -> lines.addAll(inArticle(passage)));
        return lines;
    }

    private static List<String> inArticle(Passage passage) {
        List<Range> paragraphs = ArticleText.of(passage.article(), List.of(), ENDLESS, Glyphs.ASCII).sources().stream()
                .filter(range -> !range.isEmpty())
                .toList();
        int first = -1;
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).overlaps(passage.extent())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(PlainWording.article(passage.article()));
        for (int i = Math.max(0, first - 1); i < Math.min(paragraphs.size(), last + 2); i++) {
            String words =
                    Wording.oneLine(paragraphs.get(i).in(passage.article().text()));
            lines.add(i >= first && i <= last ? "> " + words : words);
            if (i == last) {
                lines.add(Wording.place(passage));
            }
        }
        return lines;
    }
}
