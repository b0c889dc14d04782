package lectern.front.tui;

import java.util.Comparator;
import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.view.ArticleText;
import lectern.view.Block;
import lectern.view.KnownSentences;
import lectern.view.Layout;
import lectern.view.Line;
import lectern.view.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Articles in full, scrolled from passage to passage; a passage in another article leads there. Once it is known how well
 * the sentences are known, the margin tells it.
 */
final class ReaderPage extends Page {
    /** Longer lines are hard to read. */
    private static final int MEASURE = Layout.WIDE - 20;

    private static final int NONE = -1;

    private final List<Passage> passages;
    /** The raw line that is in sight first, from 1; 0 for the beginning. */
    private final int line;

    private Article article;
    /** The passage that is stood at, or none. */
    private int current;

    private @Nullable ArticleText laidOut;
    private int laidOutColumns;
    private List<Line> lines = List.of();
    private KnownSentences beside = KnownSentences.NONE;

    private ReaderPage(Desk desk, Article article, List<Passage> passages, int current, int line) {
        super(desk);
        this.article = article;
        this.passages = passages;
        this.current = current;
        this.line = line;
        desk.logbook().wantSentences();
    }

    /** At the first of some passages, the others being next. */
    static ReaderPage at(Desk desk, List<Passage> passages) {
        return new ReaderPage(
                desk, passages.get(0).article(), passages.stream().distinct().toList(), 0, 0);
    }

    /**
     * An article from one of its raw lines on, with every passage that the bank cites in it.
     *
     * @param line from 1; 0 for the beginning
     */
    static ReaderPage of(Desk desk, Article article, int line) {
        List<Passage> cited = desk.bank().questions().stream()
                .flatMap(question -> question.header().passages().stream())
                .filter(passage -> passage.article().equals(article))
                .distinct()
                .sorted(Comparator.comparingInt(passage -> passage.extent().start()))
                .toList();
        return new ReaderPage(desk, article, cited, NONE, line);
    }

    @Override
    Context context() {
        return Context.READER;
    }

    /** The place first: it stays where there is little room. */
    @Override
    String title() {
        String place = current == NONE ? Wording.oneLine(article.file()) : Wording.place(passages.get(current));
        return place + " " + desk().glyphs().dot() + " " + Wording.oneLine(article.title());
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        ArticleText text = laidOut(Math.min(columns, MEASURE));
        Block.Builder block = new Block.Builder(columns).lines(lines);
        if (current != NONE) {
            Block.Row row = text.rowOf(passages.get(current).extent());
            int above = Math.min(row.first(), Math.max(0, (rows - (row.last() - row.first() + 1)) / 3));
            block.focus(row.first() - above, row.first() - above + rows - 1);
        } else if (line > 0) {
            int first = text.lineOf(line);
            block.focus(first, first + rows - 1);
        }
        return block.build();
    }

    /**
     * Laying a long article out takes longer than a key press may; it changes only with the width, the passage and
     * what is known.
     */
    private ArticleText laidOut(int columns) {
        KnownSentences known = desk().logbook().sentences();
        if (laidOut == null || laidOutColumns != columns || !known.equals(beside)) {
            List<Passage> shown = current == NONE ? List.of() : List.of(passages.get(current));
            laidOut = ArticleText.of(article, shown, columns, desk().glyphs());
            laidOutColumns = columns;
            lines = known.beside(laidOut, desk().glyphs());
            beside = known;
        }
        return laidOut;
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case NEXT_PASSAGE -> passage(current + 1);
            case PREVIOUS_PASSAGE -> passage(current - 1);
            case BACK -> Move.BACK;
            default -> Move.STAY;
        };
    }

    private Move passage(int index) {
        if (passages.isEmpty()) {
            tell("No question cites this article.");
        } else if (index < 0 || index >= passages.size()) {
            tell(index < 0 ? "This is the first passage." : "This is the last passage.");
        } else {
            current = index;
            article = passages.get(index).article();
            laidOut = null;
            follow();
            tell("Passage " + (index + 1) + " of " + passages.size() + known(passages.get(index)));
        }
        return Move.STAY;
    }

    /** How well a passage is known, whose own sign takes the margin's place. */
    private String known(Passage passage) {
        return desk().logbook()
                .sentences()
                .least(passage.article(), passage.fragments())
                .map(recall -> ": " + recall.words())
                .orElse("");
    }
}
