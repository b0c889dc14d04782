package lectern.front.tui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lectern.front.Command;
import lectern.front.Context;
import lectern.view.Block;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Wording;

/** The banks that are known, with what is due in each, to open one. */
final class BanksPage extends Page {
    /** How often it is looked whether more is known. */
    private static final Duration GLANCE = Duration.ofMillis(100);

    private int selected;

    BanksPage(Desk desk) {
        super(desk);
        desk.banks().look();
    }

    @Override
    Context context() {
        return Context.BANKS;
    }

    @Override
    String title() {
        return "Banks";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        List<Banks.Known> banks = desk().banks().known();
        for (int i = 0; i < banks.size(); i++) {
            Banks.Known bank = banks.get(i);
            boolean here = i == selected;
            Line lead = Line.of((here ? desk().glyphs().pointer() : " ") + " ", here ? Role.SELECTED : Role.KEY);
            Line margin = Line.of("  ", Role.DIM);
            String open = i == 0 ? " (open)" : "";
            block.row(here, () -> {
                block.hanging(lead, Wording.oneLine(bank.title()) + open, here ? Role.SELECTED : Role.TEXT);
                block.hanging(margin, bank.what().isEmpty() ? "looking what there is" : bank.what(), Role.DIM);
                block.hanging(margin, Wording.oneLine(bank.place()), Role.DIM);
            });
        }
        return block.gap()
                .text("A bank that you open with --bank is listed here from then on.", Role.DIM)
                .build();
    }

    @Override
    Optional<Duration> wakes() {
        return desk().banks().isLooking() ? Optional.of(GLANCE) : Optional.empty();
    }

    @Override
    void moved(int rows) {
        selected(within(selected + rows, desk().banks().known().size()));
    }

    @Override
    void selected(int row) {
        selected = row;
        follow();
    }

    @Override
    Move clicked(int row) {
        selected(row);
        return on(Command.OPEN);
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case OPEN -> open();
            case BACK -> Move.BACK;
            default -> Move.STAY;
        };
    }

    private Move open() {
        if (selected == 0) {
            tell("This bank is open already; Esc goes back to it.");
            return Move.STAY;
        }
        String whyNot = desk().banks().choose(selected);
        if (!whyNot.isEmpty()) {
            tell(whyNot);
            return Move.STAY;
        }
        return new Move.Quit();
    }
}
