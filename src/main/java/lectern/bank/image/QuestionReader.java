package lectern.bank.image;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lectern.bytes.ByteInput;
import lectern.model.Article;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.QuestionType;
import lectern.model.Range;

/** Reads a question that {@link QuestionWriter} wrote. */
final class QuestionReader {
    private final ByteInput in;
    private final List<Article> articles;

    QuestionReader(ByteInput in, List<Article> articles) {
        this.in = in;
        this.articles = articles;
    }

    Question read() {
        QuestionType type = type(in.text());
        Header header = header();
        return switch (type) {
            case SINGLE -> new Question.SingleChoice(header, options());
            case MULTIPLE -> new Question.MultipleResponse(header, options());
            case BOOLEAN -> new Question.TrueFalse(header, in.truth());
            case SHORT -> new Question.ShortAnswer(header, texts());
            case NUMERIC -> new Question.Numeric(header, decimal(), decimal(), in.text());
            case ORDERING -> new Question.Ordering(header, texts());
            case MATCHING -> new Question.Matching(header, pairs(), texts());
            case CLOZE -> new Question.Cloze(header, pieces());
        };
    }

    /** As {@code valueOf} does, which takes reflection at the first call. */
    private static QuestionType type(String name) {
        for (QuestionType type : QuestionType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type of question is " + name);
    }

    private Header header() {
        QuestionId id = new QuestionId(in.text());
        String stem = in.text();
        String attributed = in.text();
        String why = in.text();
        String hint = in.text();
        return new Header(id, stem, attributed, why, hint, texts(), in.number(), passages());
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            options.add(new Option(in.text(), in.truth(), in.text(), passages()));
        }
        return options;
    }

    private List<Question.Pair> pairs() {
        List<Question.Pair> pairs = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            pairs.add(new Question.Pair(in.text(), in.text()));
        }
        return pairs;
    }

    private List<Question.Piece> pieces() {
        List<Question.Piece> pieces = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            pieces.add(in.truth() ? new Question.Gap(texts()) : new Question.Words(in.text()));
        }
        return pieces;
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            passages.add(new Passage(articles.get(in.number()), ranges(in)));
        }
        return passages;
    }

    static List<Range> ranges(ByteInput in) {
        List<Range> ranges = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            ranges.add(new Range(in.number(), in.number()));
        }
        return ranges;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            texts.add(in.text());
        }
        return texts;
    }

    private BigDecimal decimal() {
        return new BigDecimal(in.text());
    }
}
