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
import lectern.model.Questions;
import lectern.model.Range;

/** A bank as bytes: its head, where each question begins, and the questions. */
public final class BankImage {
    private BankImage() {}

    /** Writes a bank, all of whose questions are read for it. */
    public static void write(ByteOutput out, Bank bank) {
        out.text(bank.id().value());
        out.text(bank.title());
        out.number(bank.articles().size());
        for (Article article : bank.articles()) {
            write(out, article);
        }
        out.number(bank.renamed().size());
        for (Map.Entry<QuestionId, QuestionId> renamed : bank.renamed().entrySet()) {
            out.text(renamed.getKey().value());
            out.text(renamed.getValue().value());
        }
        ByteOutput questions = new ByteOutput();
        QuestionWriter writer = new QuestionWriter(questions, bank.articles());
        out.number(bank.questions().size());
        for (int i = 0; i < bank.questions().size(); i++) {
            out.number(questions.size());
            writer.write(bank.questions().get(i));
        }
        out.rest(questions);
    }

    private static void write(ByteOutput out, Article article) {
        out.text(article.id().value());
        out.text(article.file());
        out.text(article.title());
        out.text(article.publisher());
        out.text(article.text());
        QuestionWriter.ranges(out, article.skipped());
    }

    /**
     * Reads the head of a bank; a question is read when it is first asked for.
     *
     * @param in what {@link #write} wrote, which is not to change
     * @throws RuntimeException if it wrote something else
     */
    public static Bank read(ByteInput in) {
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
        int[] starts = new int[in.number()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = in.number();
        }
        return new Bank(id, title, articles, new Questions(new KeptQuestions(in, starts, articles)), renamed);
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
