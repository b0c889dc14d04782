package lectern.front.tui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lectern.front.Command;
import lectern.front.Context;
import lectern.text.Columns;
import lectern.view.Block;
import lectern.view.KeyHint;
import lectern.view.Line;
import lectern.view.Recall;
import lectern.view.Role;

/** All keys of the page that it was called from. */
final class HelpPage extends Page {
    private static final int WIDEST_KEYS = 18;
    private static final Set<Context> ORDERING =
            EnumSet.of(Context.ORDERING, Context.STUDY_ORDERING, Context.EXAM_ORDERING);

    private final Context about;

    HelpPage(Desk desk, Context about) {
        super(desk);
        this.about = about;
    }

    @Override
    Context context() {
        return Context.HELP;
    }

    @Override
    String title() {
        return "Help";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        block.line(Line.of("Keys here", Role.TITLE));
        List<KeyHint> keys = desk().keyNames().help(about);
        int widest = keys.stream()
                .mapToInt(hint -> Columns.of(hint.key()))
                .filter(width -> width <= WIDEST_KEYS)
                .max()
                .orElse(1);
        for (KeyHint hint : keys) {
            int space = Math.max(1, widest + 2 - Columns.of(hint.key()));
            block.hanging(Line.of(hint.key() + " ".repeat(space), Role.KEY), hint.label(), Role.TEXT);
        }
        block.gap();
        if (about.takesText()) {
            block.text("What is typed here is text. For a command press Esc and then its letter.", Role.TEXT);
        }
        if (ORDERING.contains(about)) {
            block.text("A thing is dragged to its place by the mouse, too.", Role.TEXT);
        }
        if (about == Context.READER) {
            block.text(Recall.legend(desk().glyphs()), Role.TEXT);
        }
        block.text(
                "The mouse chooses rows by a click and scrolls by its wheel. With Shift held, most terminals select text.",
                Role.DIM);
        return block.build();
    }

    @Override
    Move on(Command command) {
        return command == Command.BACK ? Move.BACK : Move.STAY;
    }
}
