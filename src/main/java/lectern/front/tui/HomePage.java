package lectern.front.tui;

import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.view.Block;
import lectern.view.Role;
import lectern.view.Wording;

/** Where Lectern begins: what can be done, and with which bank. */
final class HomePage extends ListPage {
    private static final String WELCOME =
            "Welcome. Answer a question, and Lectern shows the sentence of the article that settles it. The arrow keys"
                    + " move, Enter opens, ? lists the keys. q leaves at any time; what you did is kept.";
    private static final int ROWS_TO_WELCOME = 16;

    private final HomeMenu menu;
    /** How many quizzes had begun when home was last seen. */
    private int seen;

    HomePage(Desk desk, HomeMenu menu) {
        super(desk);
        this.menu = menu;
    }

    @Override
    Context context() {
        return Context.HOME;
    }

    @Override
    int count() {
        return menu.all().size();
    }

    @Override
    Command use() {
        return Command.OPEN;
    }

    @Override
    String title() {
        return "Lectern";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        block.text(desk().bank().title(), Role.TITLE);
        block.text(
                Wording.questions(desk().bank().questions().size()) + " on "
                        + articles(desk().bank().articles().size()) + ", from " + desk().origin(),
                Role.DIM);
        if (desk().logbook().isNew() && rows >= ROWS_TO_WELCOME) {
            block.gap().text(WELCOME, Role.TEXT);
        }
        block.gap().text(desk().logbook().remark(), Role.PARTIAL).gap();
        List<Elsewhere.Way> ways = menu.all();
        boolean described = rows >= block.size() + 2 * ways.size();
        boolean spaced = rows >= block.size() + 3 * ways.size();
        int chosen = chosen();
        for (int i = 0; i < ways.size(); i++) {
            Elsewhere.Way way = ways.get(i);
            add(block, i == chosen, way.name(), described ? List.of(way.what()) : List.of());
            if (spaced) {
                block.gap();
            }
        }
        return block.build();
    }

    @Override
    void again() {
        if (menu.begins() != seen) {
            // The one that was just left comes first.
            selected(0);
            seen = menu.begins();
        }
        desk().logbook().refresh();
    }

    private static String articles(int count) {
        return count + (count == 1 ? " article" : " articles");
    }

    @Override
    String whyNot(Command command) {
        return command == Command.OPEN ? here().reason() : "";
    }

    private Elsewhere.Way here() {
        return menu.all().get(chosen());
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case OPEN -> here().leads().get();
            case LEAVE -> Move.BACK;
            default -> Move.STAY;
        };
    }
}
