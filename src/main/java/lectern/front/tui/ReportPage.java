package lectern.front.tui;

import java.io.IOException;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.tui.terminal.Key;
import lectern.quiz.Planned;
import lectern.view.Block;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.TextField;

/** Says what is wrong with a question. */
final class ReportPage extends Page {
    private final Planned planned;
    private TextField words = TextField.EMPTY;
    private boolean sent;
    /** What came of it; empty before. */
    private String outcome = "";

    ReportPage(Desk desk, Planned planned) {
        super(desk);
        this.planned = planned;
    }

    @Override
    Context context() {
        return Context.REPORTING;
    }

    @Override
    String title() {
        return "Report question " + planned.question().id();
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns)
                .text(planned.question().header().stem(), Role.STEM)
                .gap()
                .text(
                        "What is wrong with it? Your words are kept on this machine, for whoever looks after the bank.",
                        Role.TEXT)
                .gap();
        words.addTo(block, Line.of(desk().glyphs().pointer() + " ", Role.KEY));
        block.gap().text(outcome, Role.TITLE);
        return block.build();
    }

    @Override
    void typed(String text) {
        if (sent) {
            return;
        }
        words = inserted(words, text);
    }

    @Override
    void edited(Key key) {
        words = FieldKeys.edited(words, key);
    }

    @Override
    String whyNot(Command command) {
        return command == Command.ANSWER && words.text().isBlank()
                ? "Type what is wrong, or go back with " + desk().keyNames().of(context(), Command.BACK) + "."
                : "";
    }

    @Override
    Move on(Command command) {
        if (command == Command.BACK || (command == Command.ANSWER && sent)) {
            return Move.BACK;
        }
        try {
            String where = desk().reports()
                    .keep(
                            desk().clock().instant(),
                            desk().bank().id(),
                            planned.question().id(),
                            words.text());
            sent = true;
            outcome = "Reported, in " + where + ". " + desk().keyNames().of(context(), Command.ANSWER) + " goes back.";
        } catch (IOException e) {
            tell("Not reported: " + e.getMessage());
        }
        return Move.STAY;
    }
}
