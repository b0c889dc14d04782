package lectern.handout;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Option;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.text.Sanitizer;
import lectern.view.Wording;

/**
 * Finds the form of a question on paper.
 *
 * @param order in which the quiz shows what there is to be put in one
 */
record PaperForm(List<Integer> order) implements Question.Visitor<Form> {
    static Form of(Planned planned) {
        return planned.question().accept(new PaperForm(planned.order()));
    }

    @Override
    public Form singleChoice(Question.SingleChoice question) {
        return options(question);
    }

    @Override
    public Form multipleResponse(Question.MultipleResponse question) {
        return options(question);
    }

    @Override
    public Form trueFalse(Question.TrueFalse question) {
        return options(question);
    }

    private Form options(Question.Choice question) {
        List<String> texts = question.options().stream().map(Option::text).toList();
        return new Form.Options(inOrder(texts), question.several());
    }

    @Override
    public Form shortAnswer(Question.ShortAnswer question) {
        return new Form.AnswerLine("");
    }

    @Override
    public Form numeric(Question.Numeric question) {
        return new Form.AnswerLine(Wording.oneLine(question.unit()));
    }

    @Override
    public Form ordering(Question.Ordering question) {
        return new Form.Numbering(inOrder(question.items()));
    }

    @Override
    public Form matching(Question.Matching question) {
        List<String> lefts = question.pairs().stream()
                .map(pair -> Wording.oneLine(pair.left()))
                .toList();
        return new Form.Lettering(lefts, inOrder(question.choices()));
    }

    @Override
    public Form cloze(Question.Cloze question) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (Question.Piece each : question.pieces()) {
            if (each instanceof Question.Words words) {
                piece.append(words.text());
            } else {
                pieces.add(folded(piece.toString()));
                piece.setLength(0);
            }
        }
        pieces.add(folded(piece.toString()));
        pieces.set(0, pieces.get(0).stripLeading());
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1).stripTrailing());
        return new Form.Gaps(pieces);
    }

    /** On one line, but with the spaces at its ends: a gap stands there. */
    private static String folded(String text) {
        return Sanitizer.line(text).replaceAll("\\s+", " ");
    }

    private List<String> inOrder(List<String> texts) {
        return order.stream().map(texts::get).map(Wording::oneLine).toList();
    }
}
