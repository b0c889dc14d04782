package lectern.front.tui;

import java.util.Optional;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.tui.terminal.Key;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.view.Block;
import lectern.view.Draft;
import lectern.view.FeedbackView;
import lectern.view.Layout;
import lectern.view.TextField;

/** A page on which an answer is made, of whatever type: it moves, ticks, types, lifts and matches; sending is for others. */
abstract class AnsweringPage extends QuizPage {
    private Draft draft;
    /** The row clicked last: a second click on it answers, a first one never does. */
    private int clickedRow = -1;

    AnsweringPage(QuizPages quiz, Draft draft) {
        super(quiz);
        this.draft = draft;
    }

    final Draft draft() {
        return draft;
    }

    final Planned planned() {
        return draft.planned();
    }

    /** The answer stands, but for how sure one is of it: the next key says that. */
    abstract void declares();

    @Override
    Context context() {
        return quiz().context(kind());
    }

    /** The keys that hold in a quiz, by the type of the question. */
    final Context kind() {
        return switch (draft.question().type()) {
            case SINGLE, BOOLEAN -> Context.CHOOSING;
            case MULTIPLE -> Context.TICKING;
            case SHORT, NUMERIC -> Context.TYPING;
            case ORDERING -> Context.ORDERING;
            case MATCHING -> Context.MATCHING;
            case CLOZE -> Context.FILLING;
        };
    }

    /** The question, in the state that it is in. */
    abstract Block question(int columns, int rows);

    @Override
    final Block body(int columns, int rows, boolean wide) {
        Block question = question(columns, rows);
        return isOpenBook() && !wide ? question.above(book(columns)) : question;
    }

    @Override
    Optional<Layout.Drawing> beside() {
        return isOpenBook() ? Optional.of((columns, rows) -> book(columns)) : Optional.empty();
    }

    private boolean isOpenBook() {
        return quiz().runner().session().quiz().terms().openBook();
    }

    /** The article that the question is on, with nothing highlighted. */
    private Block book(int columns) {
        return FeedbackView.openBook(draft.question().articles().get(0), columns, desk().glyphs());
    }

    @Override
    final void moved(int rows) {
        if (kind() == Context.TYPING) {
            scroll(rows);
        } else {
            changed(draft.at(draft.selected() + rows));
        }
    }

    @Override
    final void selected(int row) {
        if (draft.question() instanceof Question.Matching matching) {
            int choices = matching.choices().size();
            if (row < choices) {
                give(row);
            } else {
                tell("There are " + choices + " to choose from.");
            }
        } else if (row < draft.rows()) {
            changed(draft.at(row));
        } else {
            tell("There are " + draft.rows()
                    + (draft.question() instanceof Question.Choice ? " options." : " of them."));
        }
    }

    /** The selected left side gets a right side, and the next one without any is selected. */
    private void give(int row) {
        Draft given = draft.given(row);
        int pairs = given.rows();
        int next = given.selected();
        for (int i = 1; i <= pairs && given.at(next).givenRow() >= 0; i++) {
            next = (given.selected() + i) % pairs;
        }
        changed(given.at(given.at(next).givenRow() < 0 ? next : given.selected()));
    }

    @Override
    final Move clicked(int row) {
        boolean again = row == clickedRow;
        switch (kind()) {
            case MATCHING -> {
                if (row >= draft.rows()) {
                    give(row - draft.rows());
                } else {
                    changed(draft.at(row));
                }
            }
            case ORDERING -> {
                // The first click picks a thing up, the second one puts it there.
                boolean lifted = draft.lifted();
                changed(draft.at(row).lift());
                follow();
                if (!lifted) {
                    tell("Click where it belongs.");
                }
            }
            case TICKING -> changed(draft.at(row).toggled());
            case CHOOSING -> {
                changed(draft.at(row));
                clickedRow = row;
                return again ? on(Command.ANSWER) : Move.STAY;
            }
            default -> changed(draft.at(row));
        }
        return Move.STAY;
    }

    @Override
    final Move clickedTwice(int row) {
        // What the first click has ticked or given is not to be undone, or given to the next one, by the second.
        boolean once = kind() == Context.TICKING || kind() == Context.MATCHING;
        return once ? Move.STAY : clicked(row);
    }

    @Override
    final boolean grabs(int row) {
        if (kind() != Context.ORDERING || row >= draft.rows()) {
            return false;
        }
        Draft lying = draft.lifted() ? draft.lift() : draft;
        changed(lying.at(row).lift());
        tell("");
        return true;
    }

    @Override
    final void carriedOver(int row) {
        changed(draft.at(row));
    }

    @Override
    final void dropped() {
        changed(draft.lifted() ? draft.lift() : draft);
    }

    @Override
    final void typed(String text) {
        if (!draft.fields().isEmpty()) {
            changed(draft.with(inserted(draft.field(), text)));
        }
    }

    @Override
    final void edited(Key key) {
        if (!draft.fields().isEmpty()) {
            TextField field = FieldKeys.edited(draft.field(), key);
            changed(draft.with(field));
        }
    }

    @Override
    String whyNot(Command command) {
        int rows = draft.rows();
        return switch (command) {
            case CLEAR -> draft.givenRow() < 0 ? "Nothing is chosen here yet." : "";
            case CARRY_UP -> draft.selected() == 0 ? "It is the first already." : "";
            case CARRY_DOWN -> draft.selected() == rows - 1 ? "It is the last already." : "";
            case NEXT_FIELD, PREVIOUS_FIELD -> rows == 1 ? "There is only one gap." : "";
            default -> super.whyNot(command);
        };
    }

    /** Does what makes the answer; says whether the command did. */
    final boolean makes(Command command) {
        switch (command) {
            case TICK -> changed(draft.toggled());
            case LIFT -> changed(draft.lift());
            case CARRY_UP -> carry(-1);
            case CARRY_DOWN -> carry(1);
            case LEFT -> turn(-1);
            case RIGHT -> turn(1);
            case CLEAR -> changed(draft.given(-1));
            case NEXT_FIELD -> changed(draft.at((draft.selected() + 1) % draft.rows()));
            case PREVIOUS_FIELD -> changed(draft.at((draft.selected() + draft.rows() - 1) % draft.rows()));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The selected thing moved by a row, whether it is lifted or not. */
    private void carry(int rows) {
        Draft lifted = draft.lifted() ? draft : draft.lift();
        Draft moved = lifted.at(draft.selected() + rows);
        changed(draft.lifted() ? moved : moved.lift());
    }

    /** The selected left side given the next right side, or the one before. */
    private void turn(int by) {
        int choices = draft.planned().order().size();
        int now = draft.givenRow();
        changed(draft.given(now < 0 ? (by > 0 ? 0 : choices - 1) : (now + by + choices) % choices));
    }

    final void changed(Draft next) {
        draft = next;
        clickedRow = -1;
        follow();
    }

    /** Whether there are gaps after this one that are still empty, and if so, goes to the next. */
    final boolean goesToEmptyGap() {
        if (kind() != Context.FILLING) {
            return false;
        }
        for (int gap = draft.selected() + 1; gap < draft.rows(); gap++) {
            if (draft.fields().get(gap).text().isBlank()) {
                changed(draft.at(gap));
                return true;
            }
        }
        return false;
    }
}
