package lectern.front.tui;

import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.view.Block;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Wording;

/** All that is wrong with a bank, to be read while it is mended. */
final class ProblemsPage extends Page {
    private final List<Problem> problems;

    ProblemsPage(Desk desk, List<Problem> problems) {
        super(desk);
        this.problems = List.copyOf(problems);
    }

    @Override
    Context context() {
        return Context.PROBLEMS;
    }

    @Override
    String title() {
        return "Problems of the bank";
    }

    @Override
    String status() {
        return String.valueOf(problems.size());
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        Line margin = Line.of("  ", Role.TEXT);
        for (Problem problem : problems) {
            block.gap();
            block.text(Wording.oneLine(problem.message()), Role.ERROR);
            block.hanging(margin, Wording.oneLine(problem.place()), Role.DIM);
            if (!problem.excerpt().isBlank()) {
                block.hanging(margin, Wording.oneLine(problem.excerpt().strip()), Role.PASSAGE);
            }
            problem.notes().forEach(note -> block.hanging(margin, Wording.oneLine(note), Role.TEXT));
        }
        return block.build();
    }

    @Override
    Move on(Command command) {
        return command == Command.BACK ? Move.BACK : Move.STAY;
    }
}
