package lectern.front.tui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lectern.front.Command;
import lectern.front.Context;
import lectern.model.UnsoundQuestion;
import lectern.view.Block;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Wording;

/** Tells of a fault of Lectern's own, or of a question that cannot be asked, what became of the answers, and how to go on. */
final class FaultPage extends Page {
    /** So many places name a fault well enough. */
    private static final int PLACES = 6;

    private final RuntimeException fault;

    FaultPage(Desk desk, RuntimeException fault) {
        super(desk);
        this.fault = fault;
    }

    @Override
    Context context() {
        return Context.NEWS;
    }

    @Override
    String title() {
        return "Something went wrong";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        if (fault instanceof UnsoundQuestion) {
            return new Block.Builder(columns)
                    .text("This bank has an error.", Role.ERROR)
                    .gap()
                    .text(Wording.oneLine(String.valueOf(fault.getMessage())) + ".", Role.TEXT)
                    .gap()
                    .text(kept() + "The other questions can be asked.", Role.TEXT)
                    .build();
        }
        Block.Builder block = new Block.Builder(columns)
                .text("A fault in Lectern itself, not in what you did.", Role.ERROR)
                .gap()
                .text(kept() + "Go on, and try another way; or leave, and start Lectern again.", Role.TEXT)
                .gap()
                .text("Please report it with these lines:", Role.TEXT)
                .gap();
        Line margin = Line.of("  ", Role.TEXT);
        reported().forEach(line -> block.hanging(margin, line, Role.DIM));
        return block.build();
    }

    private String kept() {
        return desk().logbook().keeps() ? "What you answered before is kept. " : "";
    }

    private List<String> reported() {
        String what = Wording.oneLine(fault.toString());
        return Stream.concat(
                        Stream.of(what),
                        Arrays.stream(fault.getStackTrace()).limit(PLACES).map(place -> "at " + place))
                .toList();
    }

    @Override
    Move on(Command command) {
        return command == Command.BACK ? Move.BACK : Move.STAY;
    }
}
