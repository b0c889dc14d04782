package lectern.front.tui;

import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.view.Block;
import lectern.view.Line;
import lectern.view.Role;

/** Where Lectern begins with a bank that has errors: it says so, and leads to them. */
final class FaultyHomePage extends Page {
    private final List<Problem> problems;

    FaultyHomePage(Desk desk, List<Problem> problems) {
        super(desk);
        this.problems = List.copyOf(problems);
    }

    @Override
    Context context() {
        return Context.HOME;
    }

    @Override
    String title() {
        return "Lectern";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        block.text("This bank has " + count + ".", Role.ERROR);
        block.text("From " + desk().origin(), Role.DIM);
        block.gap();
        block.text(
                "Nothing of it is asked or shown until its errors are put right: what a question cites might not stand"
                        + " in the article.",
                Role.TEXT);
        block.gap();
        block.row(
                true,
                () -> block.hanging(
                        Line.of(desk().glyphs().pointer() + " ", Role.SELECTED), "See what is wrong", Role.SELECTED));
        block.hanging(Line.of("  ", Role.TEXT), "lectern check lists the same, for editors and scripts", Role.DIM);
        return block.build();
    }

    /** The way to the errors. */
    Elsewhere.Way problem() {
        return new Elsewhere.Way(
                "Problems of the bank",
                "what is wrong, and where",
                "",
                () -> new Move.Open(new ProblemsPage(desk(), problems)));
    }

    @Override
    Move clicked(int row) {
        return on(Command.OPEN);
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case OPEN -> problem().leads().get();
            case LEAVE -> Move.BACK;
            default -> Move.STAY;
        };
    }
}
