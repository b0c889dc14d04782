package lectern.front.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.tui.terminal.Key;
import lectern.text.Columns;
import lectern.text.Subsequence;
import lectern.view.Block;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.TextField;

/** All that can be done at a place, and where one can go from there; what is typed finds it. */
final class PalettePage extends ListPage {
    private static final int WIDEST_KEYS = 14;

    private final Page below;
    private final Controls controls;
    private final List<Elsewhere.Way> ways;
    private TextField typed = TextField.EMPTY;

    /**
     * The page.
     *
     * @param below the page whose commands these are
     * @param ways where one can go besides
     */
    PalettePage(Desk desk, Page below, Controls controls, List<Elsewhere.Way> ways) {
        super(desk);
        this.below = below;
        this.controls = controls;
        this.ways = List.copyOf(ways);
    }

    /**
     * A line of the list.
     *
     * @param key by what keys it is done; empty if by none
     * @param name what is told first, and found first
     * @param reason why it cannot be done now; empty if it can
     * @param runs what it does from the page below
     */
    private record Item(String key, String name, String what, String reason, Supplier<Move> runs) {
        String words() {
            return name.equals(what) ? name : name + ": " + what;
        }

        /** How well it fits what was typed; its name counts as much as all its words. */
        OptionalInt score(String typed) {
            return Stream.of(Subsequence.score(typed, name), Subsequence.score(typed, words()))
                    .flatMapToInt(OptionalInt::stream)
                    .max();
        }
    }

    @Override
    Context context() {
        return Context.PALETTE;
    }

    @Override
    int count() {
        return found().size();
    }

    @Override
    Command use() {
        return Command.RUN;
    }

    @Override
    String title() {
        return typed.text().isEmpty() ? "Commands (type to find one)" : "Commands: " + typed.text() + "_";
    }

    @Override
    String status() {
        return String.valueOf(found().size());
    }

    /** What fits, the best first; what fits alike, and all if nothing is typed, in the order of the keys. */
    private List<Item> found() {
        List<Item> items = items();
        if (typed.text().isBlank()) {
            return items;
        }
        record Fit(Item item, int score) {}
        List<Fit> fits = new ArrayList<>();
        for (Item item : items) {
            item.score(typed.text()).ifPresent(score -> fits.add(new Fit(item, score)));
        }
        fits.sort(Comparator.comparingInt(Fit::score).reversed());
        return fits.stream().map(Fit::item).toList();
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        desk().keys().commands(below.context()).stream()
                .filter(command -> command != Command.PALETTE)
                .forEach(command -> items.add(item(command)));
        if (items.stream().noneMatch(item -> item.name().equals(Command.MOUSE.word()))) {
            items.add(item(Command.MOUSE));
        }
        ways.forEach(way -> items.add(new Item("", way.name(), way.what(), way.reason(), way.leads())));
        return items;
    }

    private Item item(Command command) {
        String keys = desk().keyNames().all(below.context(), command);
        boolean digits = command == Command.ROW || command == Command.CHOICE;
        String reason = digits ? "The digit itself does it." : below.whyNot(command);
        return new Item(keys, command.word(), command.explanation(), reason, () -> controls.done(below, command));
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        List<Item> found = found();
        Block.Builder block = new Block.Builder(columns);
        int widest = found.stream()
                .mapToInt(item -> Columns.of(item.key()))
                .filter(width -> width <= WIDEST_KEYS)
                .max()
                .orElse(1);
        int chosen = chosen();
        for (int i = 0; i < found.size(); i++) {
            Item item = found.get(i);
            boolean here = i == chosen;
            int space = Math.max(1, widest + 2 - Columns.of(item.key()));
            block.row(here, () -> {
                block.hanging(
                        pointer(here).and(item.key() + " ".repeat(space), Role.KEY),
                        item.words(),
                        here ? Role.SELECTED : item.reason().isEmpty() ? Role.TEXT : Role.DIM);
                if (!item.reason().isEmpty()) {
                    block.hanging(Line.of(" ".repeat(widest + 4), Role.TEXT), item.reason(), Role.DIM);
                }
            });
        }
        if (found.isEmpty()) {
            block.text("No command is called so. Take a letter back.", Role.TEXT);
        }
        return block.build();
    }

    @Override
    void typed(String text) {
        typed = inserted(typed, text);
        selected(0);
    }

    @Override
    void edited(Key key) {
        // The caret stays behind what is typed: there it is seen.
        if (key == Key.BACKSPACE) {
            typed = typed.backspace();
            selected(0);
        }
    }

    @Override
    String whyNot(Command command) {
        if (command != Command.RUN) {
            return "";
        }
        List<Item> found = found();
        return found.isEmpty()
                ? "No command is called so."
                : found.get(chosen()).reason();
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case RUN -> new Move.Onward(found().get(chosen()).runs());
            case BACK -> new Move.Onward(() -> Move.STAY);
            default -> Move.STAY;
        };
    }
}
