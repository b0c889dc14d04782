package lectern.cli;

import java.util.List;
import lectern.json.JsonWriter;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.Range;

/**
 * A bank as JSON, for other programs. The README describes the shape; members may be added, none is taken away.
 *
 * <p>{@code start} and {@code end} count code points of the article's file from 0, less a byte order mark, end
 * exclusive; {@code text} is exactly what stands there.
 */
final class BankJson {
    private final JsonWriter json;

    BankJson(JsonWriter json) {
        this.json = json;
    }

    void write(Bank bank) {
        json.document(() -> {
            json.text("bank", bank.id().value());
            json.text("title", bank.title());
            json.objects("articles", bank.articles(), this::article);
            json.objects("questions", bank.questions(), this::question);
        });
    }

    private void article(Article article) {
        json.text("id", article.id().value());
        json.text("file", article.file());
        json.text("title", article.title());
        json.text("publisher", article.publisher());
    }

    private void question(Question question) {
        List<ArticleId> articles = question.articles().stream().map(Article::id).toList();
        json.text("id", question.id().value());
        json.text("type", question.type().word());
        json.text("stem", question.header().stem());
        json.text("article", articles.get(0).value());
        json.texts("articles", articles.stream().map(ArticleId::value).toList());
        json.number("level", question.header().level());
        json.texts("tags", question.header().tags());
        json.text("attributed", question.header().attributed());
        json.text("why", question.header().why());
        json.text("hint", question.header().hint());
        json.objects(
                "options",
                question instanceof Question.Choice choice ? choice.options() : List.<Option>of(),
                this::option);
        json.texts("accept", question instanceof Question.ShortAnswer answer ? answer.accepted() : List.of());
        special(question);
        citations(question.header().passages());
    }

    /** What only some types have. */
    private void special(Question question) {
        if (question instanceof Question.Numeric numeric) {
            json.number("number", numeric.number());
            json.number("tolerance", numeric.tolerance());
            json.text("unit", numeric.unit());
        } else if (question instanceof Question.Ordering ordering) {
            json.texts("items", ordering.items());
        } else if (question instanceof Question.Matching matching) {
            json.objects("pairs", matching.pairs(), pair -> {
                json.text("left", pair.left());
                json.text("right", pair.right());
            });
            json.texts("extra", matching.extra());
        } else if (question instanceof Question.Cloze cloze) {
            json.objects("pieces", cloze.pieces(), piece -> {
                if (piece instanceof Question.Words words) {
                    json.text("text", words.text());
                } else if (piece instanceof Question.Gap gap) {
                    json.texts("accept", gap.accepted());
                }
            });
        }
    }

    private void option(Option option) {
        json.text("text", option.text());
        json.truth("correct", option.correct());
        json.text("why", option.why());
        citations(option.passages());
    }

    /** One entry a fragment. */
    private void citations(List<Passage> passages) {
        List<Fragment> fragments = passages.stream()
                .flatMap(passage -> passage.fragments().stream().map(range -> new Fragment(passage.article(), range)))
                .toList();
        json.objects("citations", fragments, fragment -> {
            String text = fragment.article().text();
            Range range = fragment.range();
            json.text("article", fragment.article().id().value());
            json.number("line", fragment.article().place(range.start()).line());
            json.number("start", text.codePointCount(0, range.start()));
            json.number("end", text.codePointCount(0, range.end()));
            json.text("text", range.in(text));
        });
    }

    private record Fragment(Article article, Range range) {}
}
