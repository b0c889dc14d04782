package lectern.bank.image;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import lectern.bytes.ByteInput;
import lectern.model.Article;
import lectern.model.Outline;
import lectern.model.Question;
import lectern.model.Questions;
import org.jspecify.annotations.Nullable;

/** The questions of an image, each read when it is first asked for. */
final class KeptQuestions implements Questions.Source {
    private final ByteInput first;
    private final int[] starts;
    private final List<Article> articles;
    private final AtomicReferenceArray<@Nullable Question> read;

    /**
     * Questions.
     *
     * @param first stands at the first of them, and is moved no further
     * @param starts of each, in bytes from the first
     */
    KeptQuestions(ByteInput first, int[] starts, List<Article> articles) {
        this.first = first;
        this.starts = starts;
        this.articles = articles;
        this.read = new AtomicReferenceArray<>(starts.length);
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public Question question(int index) {
        Question known = read.get(index);
        if (known == null) {
            known = new QuestionReader(first.after(starts[index]), articles).read();
            read.set(index, known);
        }
        return known;
    }

    @Override
    public Outline outline(int index) {
        return Outline.of(question(index));
    }
}
