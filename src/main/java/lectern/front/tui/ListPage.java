package lectern.front.tui;

import java.util.List;
import lectern.front.Command;
import lectern.view.Block;
import lectern.view.Line;
import lectern.view.Role;

/** A page that lists things, of which one is chosen at a time; a click on another does with it what Enter does. */
abstract class ListPage extends Page {
    private int chosen;

    ListPage(Desk desk) {
        super(desk);
    }

    /** How many there are to choose from, as of now. */
    abstract int count();

    /** What is done with the one that is clicked. */
    abstract Command use();

    /** The index of the chosen one, 0 where there is none. */
    final int chosen() {
        return within(chosen, count());
    }

    /** Adds a thing to the list, the chosen one or another: its name, and what is told of it below. */
    final void add(Block.Builder block, boolean here, String name, List<String> told) {
        block.row(here, () -> {
            block.hanging(pointer(here), name, here ? Role.SELECTED : Role.TEXT);
            for (String line : told) {
                block.hanging(Line.of("  ", Role.DIM), line, Role.DIM);
            }
        });
    }

    /** What stands before a thing's name. */
    final Line pointer(boolean here) {
        return Line.of((here ? desk().glyphs().pointer() : " ") + " ", here ? Role.SELECTED : Role.KEY);
    }

    @Override
    void moved(int rows) {
        selected(within(chosen() + rows, count()));
    }

    @Override
    void selected(int row) {
        chosen = row;
        follow();
    }

    @Override
    Move clicked(int row) {
        selected(row);
        return done(use());
    }
}
