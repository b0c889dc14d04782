package lectern.bank.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.QuestionId;
import lectern.model.Range;

/** What a bank is but for its questions; the members are those of {@link Bank}. */
public record BankHead(BankId id, String title, List<Article> articles, Map<QuestionId, QuestionId> renamed) {
    public BankHead {
        articles = List.copyOf(articles);
        renamed = Map.copyOf(renamed);
    }

    /** That of a bank. */
    public BankHead(Bank bank) {
        this(bank.id(), bank.title(), bank.articles(), bank.renamed());
    }

    /** Writes it for {@link #read}. */
    public void write(ByteOutput out) {
        out.text(id.value());
        out.text(title);
        out.number(articles.size());
        for (Article article : articles) {
            out.text(article.id().value());
            out.text(article.file());
            out.text(article.title());
            out.text(article.publisher());
            out.text(article.text());
            QuestionWriter.ranges(out, article.skipped());
        }
        out.number(renamed.size());
        for (Map.Entry<QuestionId, QuestionId> each : renamed.entrySet()) {
            out.text(each.getKey().value());
            out.text(each.getValue().value());
        }
    }

    /**
     * Reads one.
     *
     * @throws RuntimeException if something else was written there
     */
    public static BankHead read(ByteInput in) {
        BankId id = new BankId(in.text());
        String title = in.text();
        List<Article> articles = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            articles.add(article(in));
        }
        Map<QuestionId, QuestionId> renamed = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            renamed.put(new QuestionId(in.text()), new QuestionId(in.text()));
        }
        return new BankHead(id, title, articles, renamed);
    }

    private static Article article(ByteInput in) {
        ArticleId id = new ArticleId(in.text());
        String file = in.text();
        String title = in.text();
        String publisher = in.text();
        String text = in.text();
        List<Range> skipped = QuestionReader.ranges(in);
        return new Article(id, file, title, publisher, text, skipped);
    }
}
