package lectern.front.tui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lectern.model.Article;
import lectern.model.Range;
import lectern.text.Columns;
import lectern.view.ArticleText.Highlight;
import lectern.view.Block;
import lectern.view.Glyphs;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Searching;
import lectern.view.TextField;

/**
 * A search in an article as it is typed: every change finds anew, from where one was when it began.
 *
 * @param from the raw offset that the first place found stands at or behind, if one does
 * @param found where the words stand
 * @param at the index of the place that is gone to
 */
record ArticleSearch(Searching article, int from, TextField words, List<Range> found, int at) {
    ArticleSearch {
        found = List.copyOf(found);
    }

    /** Nothing is typed yet. */
    static ArticleSearch of(Article article, int from) {
        return new ArticleSearch(new Searching(article), from, TextField.EMPTY, List.of(), 0);
    }

    ArticleSearch typed(TextField changed) {
        if (changed.text().equals(words.text())) {
            return new ArticleSearch(article, from, changed, found, at);
        }
        List<Range> places = article.find(changed.text());
        int first = IntStream.range(0, places.size())
                .filter(i -> places.get(i).start() >= from)
                .findFirst()
                .orElse(0);
        return new ArticleSearch(article, from, changed, places, first);
    }

    /** At the next place or the one before; after the last comes the first. */
    ArticleSearch moved(int step) {
        return found.isEmpty()
                ? this
                : new ArticleSearch(article, from, words, found, Math.floorMod(at + step, found.size()));
    }

    /** The place that is gone to. */
    Optional<Range> match() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(at));
    }

    List<Highlight> highlights() {
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Highlight(found.get(i), i == at ? Role.SELECTED : Role.FIELD))
                .toList();
    }

    /** The field with how many places there are at its right. */
    Block field(int columns, Glyphs glyphs) {
        String count = words.text().isBlank() ? "" : told();
        int room = columns - Columns.of(count) - (count.isEmpty() ? 0 : 2);
        Block.Builder field = new Block.Builder(room);
        words.addTo(field, Line.of("Search: ", Role.KEY));
        Block typed = field.build();
        Line line =
                typed.lines().get(0).and(count.isEmpty() ? "" : "  " + count, found.isEmpty() ? Role.ERROR : Role.DIM);
        return new Block(List.of(line), List.of(), List.of(), null, typed.cursor());
    }

    private String told() {
        return found.isEmpty() ? "not found" : (at + 1) + " of " + found.size();
    }
}
