package lectern.front.tui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.tui.terminal.Key;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.model.Range;
import lectern.view.ArticleText;
import lectern.view.ArticleText.Highlight;
import lectern.view.Block;
import lectern.view.KnownSentences;
import lectern.view.Layout;
import lectern.view.Line;
import lectern.view.Link;
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

    /** What is looked for in the article, or null. */
    private @Nullable ArticleSearch search;

    private boolean numbers;

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
        return new ReaderPage(desk, article, desk.bank().passages(article), NONE, line);
    }

    @Override
    Context context() {
        return search == null ? Context.READER : Context.SEARCHING;
    }

    /** The place first: it stays where there is little room. */
    @Override
    String title() {
        String place = current == NONE ? Wording.oneLine(article.file()) : Wording.place(passages.get(current));
        return place + " " + desk().glyphs().dot() + " " + Wording.oneLine(article.title());
    }

    /** Without a passage, the line that was asked for. */
    @Override
    Optional<Link> place() {
        return Optional.of(
                current == NONE ? new Link(article.file(), Math.max(1, line)) : Link.to(passages.get(current)));
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        ArticleText text = laidOut(Math.min(columns, MEASURE));
        Block.Builder block = new Block.Builder(columns).lines(lines);
        Optional<Range> aim = search == null
                ? Optional.of(current)
                        .filter(at -> at != NONE)
                        .map(at -> passages.get(at).extent())
                : search.match();
        if (aim.isPresent()) {
            Block.Row row = text.rowOf(aim.get());
            int above = Math.min(row.first(), Math.max(0, (rows - (row.last() - row.first() + 1)) / 3));
            block.focus(row.first() - above, row.first() - above + rows - 1);
        } else if (search == null && line > 0) {
            int first = text.lineOf(line);
            block.focus(first, first + rows - 1);
        }
        return block.build();
    }

    @Override
    Optional<Layout.Drawing> foot() {
        return Optional.ofNullable(search).map(looking -> (columns, rows) -> looking.field(columns, desk().glyphs()));
    }

    /**
     * Laying a long article out takes longer than a key press may; it changes only with the width, the passage, what is
     * looked for and what is known.
     */
    private ArticleText laidOut(int columns) {
        KnownSentences known = desk().logbook().sentences();
        if (laidOut == null || laidOutColumns != columns || !known.equals(beside)) {
            List<Passage> shown = current == NONE ? List.of() : List.of(passages.get(current));
            List<Highlight> found = search == null ? List.of() : search.highlights();
            int room = columns - (numbers ? ArticleText.numberColumns(article) : 0);
            laidOut = ArticleText.of(article, shown, found, room, desk().glyphs());
            laidOutColumns = columns;
            lines = known.beside(laidOut, desk().glyphs());
            lines = numbers ? laidOut.numbered(lines) : lines;
            beside = known;
        }
        return laidOut;
    }

    @Override
    void typed(String text) {
        searchFor(looking -> looking.typed(inserted(looking.words(), text)));
    }

    @Override
    void edited(Key key) {
        searchFor(looking -> looking.typed(FieldKeys.edited(looking.words(), key)));
    }

    private void searchFor(UnaryOperator<ArticleSearch> change) {
        if (search != null) {
            search = change.apply(search);
            laidOut = null;
            follow();
        }
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case NEXT_PASSAGE -> passage(current + 1);
            case PREVIOUS_PASSAGE -> passage(current - 1);
            case SEARCH -> searching(ArticleSearch.of(article, sight().start()));
            case NEXT_MATCH -> match(1);
            case PREVIOUS_MATCH -> match(-1);
            case LINE_NUMBERS -> numbering();
            case QUESTIONS -> questions();
            case EDIT -> ArticleErrands.started(desk().outside().editor(article, lineInSight()));
            case PAGER -> ArticleErrands.started(desk().outside().pager(article, lineInSight()));
            case COPY -> copy();
            case BACK -> search == null ? Move.BACK : searching(null);
            default -> Move.STAY;
        };
    }

    private Move searching(@Nullable ArticleSearch next) {
        search = next;
        laidOut = null;
        return Move.STAY;
    }

    private Move match(int step) {
        if (search != null && search.found().size() < 2) {
            tell(search.found().isEmpty() ? "Nothing is found yet; type what to look for." : "This is the only place.");
            return Move.STAY;
        }
        searchFor(looking -> looking.moved(step));
        return Move.STAY;
    }

    private Move numbering() {
        int top = sight().start();
        numbers = !numbers;
        laidOut = null;
        // The text wraps anew: what was at the top stays there.
        ArticleText anew = laidOut(laidOutColumns);
        scroll(anew.rowOf(new Range(top, top + 1)).first() - drawn().bodyTop());
        return Move.STAY;
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

    /** On the passage that is stood at; without one, on what is in sight. */
    private Move questions() {
        List<Range> stretches =
                current == NONE ? List.of(sight()) : passages.get(current).fragments();
        PassageQuestionsPage page = PassageQuestionsPage.on(desk(), article, stretches);
        if (page.isEmpty()) {
            tell("No question is about what is in sight.");
            return Move.STAY;
        }
        return new Move.Open(page);
    }

    private Move copy() {
        if (current == NONE) {
            tell("Go to a passage with n first; then it is copied.");
            return Move.STAY;
        }
        return ArticleErrands.copy(passages.get(current));
    }

    /** The raw text from the first line in sight to the last. */
    private Range sight() {
        ArticleText text = laidOut(laidOutColumns == 0 ? MEASURE : laidOutColumns);
        int last = text.sources().size() - 1;
        int top = Math.max(0, Math.min(drawn().bodyTop(), last));
        int bottom = Math.max(0, Math.min(drawn().bodyTop() + drawn().bodyRows() - 1, last));
        return text.sources().isEmpty()
                ? new Range(0, 0)
                : new Range(
                        text.sources().get(top).start(),
                        text.sources().get(bottom).end());
    }

    /** The raw line of the place found, the passage, the line asked for, or what is first in sight. */
    private int lineInSight() {
        Optional<Range> found = Optional.ofNullable(search).flatMap(ArticleSearch::match);
        if (found.isPresent() || current != NONE) {
            return article.place(found.orElseGet(() -> passages.get(current).extent())
                            .start())
                    .line();
        }
        int first = article.place(sight().start()).line();
        // The line that was asked for, as long as it is there to be seen.
        return line > first && line <= article.place(sight().end()).line() ? line : first;
    }
}
