package lectern.bank.image;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.bytes.Numbering;
import lectern.model.ArticleId;
import lectern.model.Outline;
import lectern.model.QuestionId;
import lectern.model.QuestionType;

/** The outlines of many questions as bytes, each read when it is asked for. Any number of threads may ask. */
public final class OutlineTable {
    private static final List<QuestionType> TYPES = List.of(QuestionType.values());

    private final List<String> names;
    private final int[] starts;
    private final ByteInput outlines;

    private OutlineTable(List<String> names, int[] starts, ByteInput outlines) {
        this.names = names;
        this.starts = starts;
        this.outlines = outlines;
    }

    /** Writes outlines for {@link #read}: the names of tags and articles once, and of each outline the rest. */
    public static void write(ByteOutput out, List<Outline> outlines) {
        Numbering<String> names = new Numbering<>();
        ByteOutput rows = new ByteOutput();
        int[] starts = new int[outlines.size()];
        for (int i = 0; i < starts.length; i++) {
            Outline outline = outlines.get(i);
            starts[i] = rows.size();
            rows.text(outline.id().value());
            rows.octet(TYPES.indexOf(outline.type()));
            rows.octet(outline.level());
            rows.number(outline.tags().size());
            for (String tag : outline.tags()) {
                rows.number(names.of(tag));
            }
            rows.number(outline.articles().size());
            for (ArticleId article : outline.articles()) {
                rows.number(names.of(article.value()));
            }
        }
        out.number(names.all().size());
        names.all().forEach(out::text);
        out.numbers(starts);
        out.part(rows);
    }

    /**
     * Reads where they stand.
     *
     * @param in what {@link #write} wrote, which is not to change
     * @throws RuntimeException if it wrote something else
     */
    public static OutlineTable read(ByteInput in) {
        List<String> names = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            names.add(in.text());
        }
        return new OutlineTable(List.copyOf(names), in.numbers(), in.part());
    }

    /** The outline of a question. */
    public Outline get(int index) {
        ByteInput in = outlines.after(starts[index]);
        QuestionId id = new QuestionId(in.text());
        QuestionType type = TYPES.get(in.octet());
        int level = in.octet();
        List<String> tags = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            tags.add(names.get(in.number()));
        }
        Set<ArticleId> articles = new LinkedHashSet<>();
        for (int i = in.number(); i > 0; i--) {
            articles.add(new ArticleId(names.get(in.number())));
        }
        return new Outline(id, type, tags, level, articles);
    }
}
