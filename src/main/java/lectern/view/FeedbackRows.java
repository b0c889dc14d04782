package lectern.view;

import java.util.ArrayList;
import java.util.List;
import lectern.marking.Marking;
import lectern.marking.Response;
import lectern.model.Option;
import lectern.model.Question;
import lectern.quiz.Planned;

/** What was offered once more, each row signed by whether it is right and what was made of it. */
final class FeedbackRows implements Question.Visitor<List<FeedbackRows.Row>> {
    private final Planned planned;
    private final Response response;
    private final Glyphs glyphs;

    /**
     * A row.
     *
     * @param sign right, wrong, or a space
     * @param lead before the text, such as its number
     */
    record Row(String sign, String lead, String text, Role role) {}

    private FeedbackRows(Planned planned, Response response, Glyphs glyphs) {
        this.planned = planned;
        this.response = response;
        this.glyphs = glyphs;
    }

    /** The rows; none for what is typed in one piece. */
    static List<Row> of(Planned planned, Response response, Glyphs glyphs) {
        return planned.question().accept(new FeedbackRows(planned, response, glyphs));
    }

    @Override
    public List<Row> singleChoice(Question.SingleChoice question) {
        return options(question);
    }

    @Override
    public List<Row> multipleResponse(Question.MultipleResponse question) {
        return options(question);
    }

    @Override
    public List<Row> trueFalse(Question.TrueFalse question) {
        return options(question);
    }

    private List<Row> options(Question.Choice question) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < planned.order().size(); row++) {
            Integer index = planned.order().get(row);
            Option option = question.options().get(index);
            boolean chosen =
                    response instanceof Response.Chosen ticks && ticks.options().contains(index);
            Role role = option.correct() ? Role.RIGHT : chosen ? Role.WRONG : Role.DIM;
            String sign = option.correct() ? glyphs.right() : chosen ? glyphs.wrong() : " ";
            String tick = !question.several() ? "" : chosen ? "[x] " : "[ ] ";
            rows.add(new Row(sign, (row + 1) + "  " + tick, option.text(), role));
        }
        return rows;
    }

    @Override
    public List<Row> shortAnswer(Question.ShortAnswer question) {
        return List.of();
    }

    @Override
    public List<Row> numeric(Question.Numeric question) {
        return List.of();
    }

    /** The right order; what stood elsewhere says where. */
    @Override
    public List<Row> ordering(Question.Ordering question) {
        List<Integer> given = response instanceof Response.Ordered ordered ? ordered.items() : List.of();
        List<Row> rows = new ArrayList<>();
        for (int item = 0; item < question.items().size(); item++) {
            int at = given.indexOf(item);
            String yours = at < 0 || at == item ? "" : "  (yours: " + (at + 1) + ")";
            rows.add(signed(at == item, (item + 1) + "  ", question.items().get(item) + yours));
        }
        return rows;
    }

    /** The right pairs; what was given another right side says which. */
    @Override
    public List<Row> matching(Question.Matching question) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < question.pairs().size(); i++) {
            Question.Pair pair = question.pairs().get(i);
            int given = response instanceof Response.Matched matched
                    ? matched.choices().get(i)
                    : Response.Matched.NONE;
            String yours =
                    given == Response.Matched.NONE ? "" : question.choices().get(given);
            boolean right = yours.equals(pair.right());
            rows.add(signed(right, "", KeyWords.pair(pair.left(), pair.right()) + yours(right, yours)));
        }
        return rows;
    }

    /** Each gap with its answer, and with what was typed there if that is wrong. */
    @Override
    public List<Row> cloze(Question.Cloze question) {
        List<Question.Gap> gaps = question.gaps();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            String typed =
                    response instanceof Response.Filled filled ? filled.texts().get(i) : "";
            boolean right = Marking.isRight(gaps.get(i), typed);
            rows.add(signed(right, (i + 1) + "  ", gaps.get(i).accepted().get(0) + yours(right, typed)));
        }
        return rows;
    }

    private static String yours(boolean right, String given) {
        return right || given.isEmpty() ? "" : "  (yours: " + given + ")";
    }

    private Row signed(boolean right, String lead, String text) {
        return new Row(right ? glyphs.right() : glyphs.wrong(), lead, text, right ? Role.RIGHT : Role.WRONG);
    }
}
