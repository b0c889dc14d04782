package lectern.front.tui;

import java.util.Comparator;
import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.view.ArticleText;
import lectern.view.Block;
import lectern.view.Layout;
import lectern.view.Wording;

/** An article in full, with passages highlighted. */
final class ReaderPage extends Page {
    private final Article article;
    private final List<Passage> passages;
    /** The passage that is stood at, or −1. */
    private int current;
    /** The raw line to begin with, from 1; 0 once it is shown. */
    private int line;

    private ReaderPage(Desk desk, Article article, List<Passage> passages, int current, int line) {
        super(desk);
        this.article = article;
        this.passages = passages;
        this.current = current;
        this.line = line;
    }

    /** The article of the first passage, scrolled to it. */
    static ReaderPage at(Desk desk, List<Passage> passages) {
        Article article = passages.get(0).article();
        List<Passage> here = passages.stream()
                .filter(passage -> passage.article().equals(article))
                .toList();
        return new ReaderPage(desk, article, here, 0, 0);
    }

    /**
     * An article from one of its raw lines on, with every passage that the bank cites in it.
     *
     * @param line from 1
     */
    static ReaderPage of(Desk desk, Article article, int line) {
        List<Passage> cited = desk.bank().questions().stream()
                .flatMap(question -> question.header().passages().stream())
                .filter(passage -> passage.article().equals(article))
                .distinct()
                .sorted(Comparator.comparingInt(passage -> passage.extent().start()))
                .toList();
        return new ReaderPage(desk, article, cited, -1, line);
    }

    @Override
    Context context() {
        return Context.READER;
    }

    /** The place first: it stays where there is little room. */
    @Override
    String title() {
        String place = current < 0 ? Wording.oneLine(article.file()) : Wording.place(passages.get(current));
        return place + " " + desk().glyphs().dot() + " " + Wording.oneLine(article.title());
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        int measure = Math.min(columns, READING_COLUMNS);
        List<Passage> shown = current < 0 ? List.of() : List.of(passages.get(current));
        ArticleText text = ArticleText.of(article, shown, measure, desk().glyphs());
        Block.Builder block = new Block.Builder(measure).lines(text.lines());
        if (line > 0) {
            int first = text.lineOf(line);
            block.focus(first, Math.min(text.lines().size() - 1, first + rows - 1));
        } else if (current >= 0) {
            Block.Row row = text.rowOf(passages.get(current).extent());
            int above = Math.min(row.first(), Math.max(0, (rows - (row.last() - row.first() + 1)) / 3));
            block.focus(row.first() - above, row.first() - above + rows - 1);
        }
        return block.build();
    }

    /** Longer lines are hard to read. */
    private static final int READING_COLUMNS = Layout.WIDE - 20;

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
            line = 0;
            follow();
            tell("Passage " + (index + 1) + " of " + passages.size());
        }
        return Move.STAY;
    }
}
