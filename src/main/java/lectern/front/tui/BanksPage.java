package lectern.front.tui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lectern.front.Command;
import lectern.front.Context;
import lectern.view.Block;
import lectern.view.Role;
import lectern.view.Wording;

/** The banks that are known, with what is due in each, to open one. */
final class BanksPage extends ListPage {
    /** How often it is looked whether more is known. */
    private static final Duration GLANCE = Duration.ofMillis(100);

    BanksPage(Desk desk) {
        super(desk);
        desk.banks().look();
    }

    @Override
    Context context() {
        return Context.BANKS;
    }

    @Override
    int count() {
        return desk().banks().known().size();
    }

    @Override
    Command use() {
        return Command.OPEN;
    }

    @Override
    String title() {
        return "Banks";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        List<Banks.Known> banks = desk().banks().known();
        int chosen = chosen();
        for (int i = 0; i < banks.size(); i++) {
            Banks.Known bank = banks.get(i);
            add(
                    block,
                    i == chosen,
                    Wording.oneLine(bank.title()) + (i == 0 ? " (open)" : ""),
                    List.of(
                            bank.what().isEmpty() ? "looking what there is" : bank.what(),
                            Wording.oneLine(bank.place())));
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
    Move on(Command command) {
        return switch (command) {
            case OPEN -> open();
            case BACK -> Move.BACK;
            default -> Move.STAY;
        };
    }

    private Move open() {
        if (chosen() == 0) {
            tell("This bank is open already; Esc goes back to it.");
            return Move.STAY;
        }
        String whyNot = desk().banks().choose(chosen());
        if (!whyNot.isEmpty()) {
            tell(whyNot);
            return Move.STAY;
        }
        return new Move.Quit();
    }
}
