package lectern.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lectern.quiz.Planned;
import lectern.quiz.Session;
import lectern.quiz.Sheet;
import lectern.text.Columns;

/** The answer sheet of an exam: a row a question. */
public final class SheetView {
    private SheetView() {}

    /** The sheet, with the time left at a moment. */
    public static Block block(Session.Examined exam, Instant at, int selected, int columns, Glyphs glyphs) {
        Block.Builder block = new Block.Builder(columns);
        block.text(ExamWording.sheet(exam.sheet()), Role.TITLE);
        Optional<Duration> left = exam.left(at);
        block.text(left.map(ExamWording::left).orElse(""), Role.TEXT).gap();
        for (Planned planned : exam.quiz().plan()) {
            boolean here = planned.number() - 1 == selected;
            block.row(here, () -> block.line(row(exam, planned, here, columns, glyphs)));
        }
        return block.build();
    }

    private static Line row(Session.Examined exam, Planned planned, boolean here, int columns, Glyphs glyphs) {
        Sheet.Row row = exam.sheet().row(planned.number());
        int digits = String.valueOf(exam.quiz().size()).length();
        String number = " ".repeat(digits - String.valueOf(planned.number()).length()) + planned.number();
        String lead = (here ? glyphs.pointer() : " ") + " " + number + (row.isOpen() ? " [ ] " : " [x] ")
                + (row.flagged() ? "* " : "  ");
        String answer = row.isOpen()
                ? ExamWording.NO_ANSWER
                : Wording.oneLine(Wording.given(planned.question(), row.response()));
        String stem = Wording.oneLine(Wording.gist(planned.question()));
        int room = columns - Columns.of(lead);
        // A third of it for the answer.
        String shownAnswer = Columns.shorten(answer, room / 3, glyphs.ellipsis());
        int stemRoom = room - Columns.of(shownAnswer) - 2;
        String shownStem = Columns.shorten(stem, Math.max(1, stemRoom), glyphs.ellipsis());
        Role role = here ? Role.SELECTED : Role.TEXT;
        Line start = Line.of(lead, here ? Role.SELECTED : Role.KEY).and(shownStem, role);
        return Block.fitted(start, columns - Columns.of(shownAnswer), role)
                .and(shownAnswer, row.isOpen() ? Role.DIM : role);
    }
}
