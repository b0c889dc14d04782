package lectern.front.plain;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Question;
import lectern.quiz.Planned;

/** What a question offers to be chosen, put in order, matched or filled in, a line each, in the order of its showing. */
record OfferedLines(Planned planned) implements Question.Visitor<List<String>> {
    @Override
    public List<String> singleChoice(Question.SingleChoice question) {
        return options(question);
    }

    @Override
    public List<String> multipleResponse(Question.MultipleResponse question) {
        return options(question);
    }

    @Override
    public List<String> trueFalse(Question.TrueFalse question) {
        return options(question);
    }

    private List<String> options(Question.Choice question) {
        return numbered(planned.order().stream()
                .map(option -> question.options().get(option).text())
                .toList());
    }

    @Override
    public List<String> shortAnswer(Question.ShortAnswer question) {
        return List.of();
    }

    @Override
    public List<String> numeric(Question.Numeric question) {
        return List.of();
    }

    @Override
    public List<String> ordering(Question.Ordering question) {
        return numbered(planned.order().stream().map(question.items()::get).toList());
    }

    @Override
    public List<String> matching(Question.Matching question) {
        List<String> lines = new ArrayList<>(
                numbered(question.pairs().stream().map(Question.Pair::left).toList()));
        for (int row = 0; row < planned.order().size(); row++) {
            lines.add(
                    letter(row) + ". " + question.choices().get(planned.order().get(row)));
        }
        return lines;
    }

    /** a, b, … z, aa, ab, …. */
    static String letter(int row) {
        int letters = 'z' - 'a' + 1;
        String last = String.valueOf((char) ('a' + row % letters));
        return row < letters ? last : letter(row / letters - 1) + last;
    }

    @Override
    public List<String> cloze(Question.Cloze question) {
        // A voice passes the line over and says the number, which alone could be one of the text.
        StringBuilder text = new StringBuilder();
        int gap = 0;
        for (Question.Piece piece : question.pieces()) {
            text.append(piece instanceof Question.Words words ? words.text() : "____ (gap " + ++gap + ")");
        }
        return List.of(text.toString());
    }

    private static List<String> numbered(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(lines.size() + 1 + ". " + text);
        }
        return lines;
    }
}
