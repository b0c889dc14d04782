package lectern.front.tui;

import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.model.Passage;
import lectern.view.Block;
import lectern.view.StudyResult;

/** The end of a sitting of study: what was done, the passages to reread, what comes tomorrow. */
final class StudyEndPage extends Page {
    private static final int NONE = -1;

    private final StudyPages study;
    private final StudyResult result;
    /** The chosen passage, or −1 before anyone has moved to one. */
    private int selected = NONE;

    StudyEndPage(StudyPages study, StudyResult result) {
        super(study.desk());
        this.study = study;
        this.result = result;
    }

    @Override
    Context context() {
        return Context.STUDY_END;
    }

    @Override
    String title() {
        return study.title();
    }

    @Override
    String farewell() {
        return study.farewell();
    }

    @Override
    String leaving() {
        return study.left();
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        return result.block(selected, columns, desk().glyphs());
    }

    private List<Passage> reread() {
        return result.reread();
    }

    @Override
    void moved(int rows) {
        if (reread().isEmpty()) {
            scroll(rows);
        } else {
            selected(within(Math.max(NONE, selected) + rows, reread().size()));
        }
    }

    @Override
    void selected(int row) {
        selected = row;
        follow();
    }

    @Override
    Move clicked(int row) {
        boolean again = row == selected;
        selected(row);
        return again ? done(Command.PASSAGE) : Move.STAY;
    }

    @Override
    String whyNot(Command command) {
        if (command == Command.PASSAGE) {
            return reread().isEmpty() ? "There is nothing to reread." : "";
        }
        return study.whyNot(command);
    }

    @Override
    boolean isOfStudy() {
        return true;
    }

    @Override
    Move on(Command command) {
        if (command != Command.PASSAGE) {
            return study.common(this, command);
        }
        return new Move.Open(ReaderPage.at(desk(), List.of(reread().get(Math.max(0, selected)))));
    }
}
