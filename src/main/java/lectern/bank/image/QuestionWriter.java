package lectern.bank.image;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lectern.bytes.ByteOutput;
import lectern.model.Article;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.Range;

/** Writes questions for {@link QuestionReader}: the type, what all have, and what the type has besides. */
final class QuestionWriter implements Question.Visitor<Optional<Void>> {
    private final ByteOutput out;
    private final List<Article> articles;

    QuestionWriter(ByteOutput out, List<Article> articles) {
        this.out = out;
        this.articles = articles;
    }

    void write(Question question) {
        out.text(question.type().name());
        header(question.header());
        question.accept(this);
    }

    private void header(Header header) {
        out.text(header.id().value());
        out.text(header.stem());
        out.text(header.attributed());
        out.text(header.why());
        out.text(header.hint());
        texts(header.tags());
        out.number(header.level());
        passages(header.passages());
    }

    @Override
    public Optional<Void> singleChoice(Question.SingleChoice question) {
        return options(question.options());
    }

    @Override
    public Optional<Void> multipleResponse(Question.MultipleResponse question) {
        return options(question.options());
    }

    @Override
    public Optional<Void> trueFalse(Question.TrueFalse question) {
        out.truth(question.answer());
        return Optional.empty();
    }

    @Override
    public Optional<Void> shortAnswer(Question.ShortAnswer question) {
        return texts(question.accepted());
    }

    @Override
    public Optional<Void> numeric(Question.Numeric question) {
        decimal(question.number());
        decimal(question.tolerance());
        out.text(question.unit());
        return Optional.empty();
    }

    @Override
    public Optional<Void> ordering(Question.Ordering question) {
        return texts(question.items());
    }

    @Override
    public Optional<Void> matching(Question.Matching question) {
        out.number(question.pairs().size());
        for (Question.Pair pair : question.pairs()) {
            out.text(pair.left());
            out.text(pair.right());
        }
        return texts(question.extra());
    }

    @Override
    public Optional<Void> cloze(Question.Cloze question) {
        out.number(question.pieces().size());
        for (Question.Piece piece : question.pieces()) {
            out.truth(piece instanceof Question.Gap);
            if (piece instanceof Question.Gap gap) {
                texts(gap.accepted());
            } else {
                out.text(((Question.Words) piece).text());
            }
        }
        return Optional.empty();
    }

    private Optional<Void> options(List<Option> options) {
        out.number(options.size());
        for (Option option : options) {
            out.text(option.text());
            out.truth(option.correct());
            out.text(option.why());
            passages(option.passages());
        }
        return Optional.empty();
    }

    private void passages(List<Passage> passages) {
        out.number(passages.size());
        for (Passage passage : passages) {
            out.number(articles.indexOf(passage.article()));
            ranges(out, passage.fragments());
        }
    }

    static void ranges(ByteOutput out, List<Range> ranges) {
        out.number(ranges.size());
        for (Range range : ranges) {
            out.number(range.start());
            out.number(range.end());
        }
    }

    private Optional<Void> texts(List<String> texts) {
        out.number(texts.size());
        texts.forEach(out::text);
        return Optional.empty();
    }

    private void decimal(BigDecimal number) {
        out.text(number.toString());
    }
}
