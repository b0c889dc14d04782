package lectern.front;

import static lectern.front.StandardKeys.DIGITS;
import static lectern.front.StandardKeys.HELPED;
import static lectern.front.StandardKeys.LEFT_BY;
import static lectern.front.StandardKeys.MOVE;
import static lectern.front.StandardKeys.PAGES;
import static lectern.front.StandardKeys.SCROLLING;
import static lectern.front.StandardKeys.joined;
import static lectern.front.StandardKeys.one;
import static lectern.front.StandardKeys.two;

import java.util.List;
import java.util.Map;
import lectern.front.KeyMap.Binding;

/** The keys by which answers are made: those of the type, and those of practice or study besides. */
final class AskingKeys {
    /** What can be done with a question in study; the signs are those of Anki. */
    static final List<Binding> HANDLING = List.of(
            one(Command.BURY, "bury", "-"), one(Command.SUSPEND, "suspend", "@"), one(Command.FLAG, "flag", "*"));

    private static final Binding ANSWER = one(Command.ANSWER, "answer", "Enter");
    private static final Binding ROWS = new Binding(List.of(Command.ROW), List.of(DIGITS), "");
    private static final List<Binding> PRACTICE = List.of(
            one(Command.DONT_KNOW, "don't know", "x"),
            one(Command.HINT, "hint", "h"),
            one(Command.SKIP, "skip", "Tab", "s"),
            one(Command.UNDO, "undo", "u"),
            one(Command.REPORT, "report", "!"),
            LEFT_BY);
    /** Tab leads from gap to gap where there are gaps. */
    private static final List<Binding> PRACTICE_WITH_GAPS = List.of(
            one(Command.DONT_KNOW, "don't know", "x"),
            one(Command.HINT, "hint", "h"),
            one(Command.SKIP, "skip", "s"),
            one(Command.UNDO, "undo", "u"),
            one(Command.REPORT, "report", "!"),
            LEFT_BY);

    private AskingKeys() {}

    static void addTo(Map<Context, List<Binding>> map) {
        map.put(Context.CHOOSING, choosing(PRACTICE));
        map.put(Context.TICKING, ticking(PRACTICE));
        map.put(Context.TYPING, typing(PRACTICE));
        map.put(Context.ORDERING, ordering(PRACTICE));
        map.put(Context.MATCHING, matching(PRACTICE));
        map.put(Context.FILLING, filling(PRACTICE_WITH_GAPS));
        List<Binding> study = joined(PRACTICE, HANDLING);
        map.put(Context.STUDY_CHOOSING, choosing(study));
        map.put(Context.STUDY_TICKING, ticking(study));
        map.put(Context.STUDY_TYPING, typing(study));
        map.put(Context.STUDY_ORDERING, ordering(study));
        map.put(Context.STUDY_MATCHING, matching(study));
        map.put(Context.STUDY_FILLING, filling(joined(PRACTICE_WITH_GAPS, HANDLING)));
        List<Binding> exam = List.of(
                one(Command.SHEET, "answer sheet", "Tab"),
                // A click on one of them is to do that one.
                one(Command.NEXT_QUESTION, "next", "n"),
                one(Command.PREVIOUS_QUESTION, "before", "N", "p"),
                one(Command.FLAG, "flag", "*"),
                one(Command.LEAVE_OPEN, "leave open", "x"),
                one(Command.REPORT, "report", "!"),
                LEFT_BY);
        map.put(Context.EXAM_CHOOSING, choosing(exam));
        map.put(Context.EXAM_TICKING, ticking(exam));
        map.put(Context.EXAM_TYPING, typing(exam));
        map.put(Context.EXAM_ORDERING, ordering(exam));
        map.put(Context.EXAM_MATCHING, matching(exam));
        map.put(Context.EXAM_FILLING, filling(withoutTab(exam)));
        map.put(
                Context.EXAM_SHEET,
                joined(
                        List.of(
                                one(Command.OPEN, "to the question", "Enter", "Space"),
                                one(Command.HAND_IN, "hand in", "s"),
                                HELPED,
                                MOVE,
                                ROWS,
                                one(Command.BACK, "back", "Esc", "Tab"),
                                LEFT_BY),
                        SCROLLING));
        map.put(
                Context.CERTAINTY,
                List.of(
                        one(Command.GUESS, "a guess", "1"),
                        one(Command.UNSURE, "unsure", "2"),
                        one(Command.SURE, "sure", "3"),
                        one(Command.BACK, "back to the answer", "Esc"),
                        HELPED,
                        // The other keys that move would move away from the answer.
                        PAGES));
    }

    private static List<Binding> choosing(List<Binding> commands) {
        return joined(List.of(ANSWER, HELPED, MOVE, ROWS), commands, SCROLLING);
    }

    private static List<Binding> ticking(List<Binding> commands) {
        return joined(List.of(ANSWER, one(Command.TICK, "tick", "Space"), HELPED, MOVE, ROWS), commands, SCROLLING);
    }

    private static List<Binding> typing(List<Binding> commands) {
        // The other keys that move are the field's.
        List<Binding> moving = List.of(
                two(Command.UP, List.of("Up"), Command.DOWN, List.of("Down"), ""),
                two(Command.PAGE_UP, List.of("PgUp"), Command.PAGE_DOWN, List.of("PgDn"), ""));
        return joined(List.of(ANSWER, HELPED), commands, moving);
    }

    private static List<Binding> ordering(List<Binding> commands) {
        List<Binding> moving = List.of(
                ANSWER,
                one(Command.LIFT, "pick up, put down", "Space"),
                HELPED,
                MOVE,
                two(Command.CARRY_UP, List.of("K"), Command.CARRY_DOWN, List.of("J"), ""),
                ROWS);
        return joined(moving, commands, SCROLLING);
    }

    private static List<Binding> matching(List<Binding> commands) {
        List<Binding> giving = List.of(
                ANSWER,
                new Binding(List.of(Command.CHOICE), List.of(DIGITS), "choose"),
                HELPED,
                MOVE,
                two(Command.LEFT, List.of("Left"), Command.RIGHT, List.of("Right"), ""),
                one(Command.CLEAR, "", "Backspace", "Del"));
        return joined(giving, commands, SCROLLING);
    }

    private static List<Binding> filling(List<Binding> commands) {
        List<Binding> moving = List.of(
                ANSWER,
                one(Command.NEXT_FIELD, "next gap", "Tab"),
                one(Command.PREVIOUS_FIELD, "", "Shift+Tab"),
                HELPED,
                two(Command.UP, List.of("Up"), Command.DOWN, List.of("Down"), ""));
        List<Binding> scrolling =
                List.of(two(Command.PAGE_UP, List.of("PgUp"), Command.PAGE_DOWN, List.of("PgDn"), ""));
        return joined(moving, commands, scrolling);
    }

    private static List<Binding> withoutTab(List<Binding> exam) {
        return joined(List.of(one(Command.SHEET, "answer sheet", "a")), exam.subList(1, exam.size()));
    }
}
