package lectern.front;

import static lectern.front.Command.ANSWER;
import static lectern.front.Command.BACK;
import static lectern.front.Command.COPY;
import static lectern.front.Command.DOWN;
import static lectern.front.Command.EDIT;
import static lectern.front.Command.FIRST;
import static lectern.front.Command.GO_ON_UNKEPT;
import static lectern.front.Command.HELP;
import static lectern.front.Command.LAST;
import static lectern.front.Command.LEAVE;
import static lectern.front.Command.LEFT;
import static lectern.front.Command.LINE_NUMBERS;
import static lectern.front.Command.MOUSE;
import static lectern.front.Command.NEW_QUIZ;
import static lectern.front.Command.NEXT;
import static lectern.front.Command.NEXT_MATCH;
import static lectern.front.Command.NEXT_PASSAGE;
import static lectern.front.Command.NEXT_QUESTION;
import static lectern.front.Command.OPEN;
import static lectern.front.Command.PAGER;
import static lectern.front.Command.PAGE_DOWN;
import static lectern.front.Command.PAGE_UP;
import static lectern.front.Command.PALETTE;
import static lectern.front.Command.PASSAGE;
import static lectern.front.Command.PRACTISE;
import static lectern.front.Command.PRACTISE_ALL;
import static lectern.front.Command.PREVIOUS_MATCH;
import static lectern.front.Command.PREVIOUS_PASSAGE;
import static lectern.front.Command.PREVIOUS_QUESTION;
import static lectern.front.Command.QUESTIONS;
import static lectern.front.Command.RATE_AGAIN;
import static lectern.front.Command.RATE_EASY;
import static lectern.front.Command.RATE_GOOD;
import static lectern.front.Command.RATE_HARD;
import static lectern.front.Command.REPORT;
import static lectern.front.Command.RETRY;
import static lectern.front.Command.REVIEW;
import static lectern.front.Command.RIGHT;
import static lectern.front.Command.RUN;
import static lectern.front.Command.SEARCH;
import static lectern.front.Command.START;
import static lectern.front.Command.TICK;
import static lectern.front.Command.TRY_AGAIN;
import static lectern.front.Command.UNDO;
import static lectern.front.Command.UP;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.front.KeyMap.Binding;

/** The keys that Lectern comes with, place by place, the most useful first. */
final class StandardKeys {
    static final List<String> DIGITS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");

    static final Binding MOVE = two(UP, List.of("Up", "k"), DOWN, List.of("Down", "j"), "move");
    private static final Binding SCROLL = two(UP, List.of("Up", "k"), DOWN, List.of("Down", "j"), "scroll");
    static final Binding PAGES = two(PAGE_UP, List.of("PgUp", "b"), PAGE_DOWN, List.of("PgDn", "f"), "");
    private static final Binding ENDS = two(FIRST, List.of("Home", "g"), LAST, List.of("End", "G"), "");
    static final Binding HELPED = one(HELP, "help", "?", "F1");
    static final Binding LEFT_BY = one(LEAVE, "leave", "q");

    static final List<Binding> SCROLLING = List.of(PAGES, ENDS);
    private static final List<Command> RATINGS = List.of(RATE_AGAIN, RATE_HARD, RATE_GOOD, RATE_EASY);

    private StandardKeys() {}

    static Map<Context, List<Binding>> all() {
        Map<Context, List<Binding>> map = new EnumMap<>(Context.class);
        map.put(
                Context.HOME,
                List.of(one(OPEN, "open", "Enter", "Space"), HELPED, MOVE, one(LEAVE, "quit", "q"), PAGES, ENDS));
        map.put(
                Context.SETUP,
                List.of(
                        one(START, "start", "Enter"),
                        one(TICK, "tick", "Space"),
                        HELPED,
                        MOVE,
                        two(LEFT, List.of("Left", "-"), RIGHT, List.of("Right", "+"), "less, more"),
                        one(BACK, "back", "Esc", "q"),
                        PAGES,
                        ENDS));
        AskingKeys.addTo(map);
        List<Binding> answered = List.of(
                one(NEXT, "next", "Enter", "Space", "n"),
                one(PASSAGE, "passage", "p"),
                HELPED,
                one(UNDO, "undo", "u"),
                SCROLL,
                one(REPORT, "report", "!"),
                LEFT_BY);
        map.put(Context.FEEDBACK, joined(answered, SCROLLING));
        study(map);
        map.put(Context.RESULTS, results(List.of(one(UNDO, "undo", "u"))));
        map.put(Context.EXAM_RESULTS, results(List.of()));
        map.put(
                Context.REVIEW,
                joined(
                        List.of(
                                one(NEXT_QUESTION, "next", "n", "Enter", "Space"),
                                one(PREVIOUS_QUESTION, "before", "N"),
                                one(PASSAGE, "passage", "p"),
                                HELPED,
                                SCROLL,
                                one(REPORT, "report", "!"),
                                one(BACK, "back", "Esc", "q")),
                        SCROLLING));
        map.put(
                Context.ARTICLES,
                List.of(one(OPEN, "read", "Enter", "Space"), HELPED, MOVE, one(BACK, "back", "Esc", "q"), PAGES, ENDS));
        map.put(
                Context.BANKS,
                List.of(one(OPEN, "open", "Enter", "Space"), HELPED, MOVE, one(BACK, "back", "Esc", "q"), PAGES, ENDS));
        map.put(
                Context.READER,
                List.of(
                        SCROLL,
                        HELPED,
                        one(BACK, "back", "Esc", "q", "p"),
                        two(NEXT_PASSAGE, List.of("n"), PREVIOUS_PASSAGE, List.of("N"), "passages"),
                        one(SEARCH, "search", "/"),
                        one(QUESTIONS, "questions", "Enter"),
                        one(COPY, "copy", "y"),
                        one(EDIT, "editor", "e"),
                        one(PAGER, "pager", "o"),
                        one(LINE_NUMBERS, "numbers", "#"),
                        two(PAGE_UP, List.of("PgUp", "b"), PAGE_DOWN, List.of("PgDn", "Space", "f"), ""),
                        ENDS));
        map.put(
                Context.SEARCHING,
                List.of(
                        two(NEXT_MATCH, List.of("Enter", "Down"), PREVIOUS_MATCH, List.of("Up"), "next, before"),
                        one(BACK, "close", "Esc"),
                        one(HELP, "help", "F1"),
                        two(PAGE_UP, List.of("PgUp"), PAGE_DOWN, List.of("PgDn"), "")));
        map.put(
                Context.QUESTIONS,
                List.of(
                        one(PRACTISE, "practise", "Enter", "Space"),
                        one(PRACTISE_ALL, "practise all", "a"),
                        HELPED,
                        MOVE,
                        one(BACK, "back", "Esc", "q"),
                        PAGES,
                        ENDS));
        map.put(Context.STATISTICS, List.of(SCROLL, HELPED, one(BACK, "back", "Esc", "q"), PAGES, ENDS));
        map.put(Context.PROBLEMS, List.of(SCROLL, HELPED, one(BACK, "back", "Esc", "q"), PAGES, ENDS));
        map.put(Context.REPORTING, List.of(one(ANSWER, "send", "Enter"), one(BACK, "back", "Esc")));
        map.put(
                Context.NOT_KEPT,
                List.of(
                        one(TRY_AGAIN, "try again", "Enter", "t"),
                        one(GO_ON_UNKEPT, "go on without keeping", "g"),
                        HELPED,
                        SCROLL,
                        LEFT_BY,
                        PAGES,
                        // The letters of the others would be too near to going on without keeping.
                        two(FIRST, List.of("Home"), LAST, List.of("End"), "")));
        map.put(Context.NEWS, List.of(one(BACK, "go on", "Enter", "Esc", "q"), HELPED, SCROLL, PAGES, ENDS));
        map.put(Context.HELP, List.of(SCROLL, one(BACK, "back", "Esc", "q", "?", "F1", "Enter"), PAGES, ENDS));
        map.put(
                Context.PALETTE,
                List.of(
                        one(RUN, "run", "Enter"),
                        two(UP, List.of("Up"), DOWN, List.of("Down"), "choose"),
                        one(BACK, "close", "Esc", "Ctrl+P"),
                        one(HELP, "help", "F1"),
                        two(PAGE_UP, List.of("PgUp"), PAGE_DOWN, List.of("PgDn"), "")));
        map.replaceAll(StandardKeys::withEverywhere);
        return map;
    }

    /** The keys of a place, with those that all places have. */
    private static List<Binding> withEverywhere(Context context, List<Binding> bindings) {
        return switch (context) {
            case PALETTE -> bindings;
            case HOME -> joined(bindings, List.of(one(PALETTE, "commands", "Ctrl+P"), one(MOUSE, "", "m")));
            // Esc leads back from there, so no letter can be a command.
            case REPORTING -> joined(bindings, List.of(one(PALETTE, "", "Ctrl+P")));
            default -> joined(bindings, List.of(one(PALETTE, "", "Ctrl+P"), one(MOUSE, "", "m")));
        };
    }

    /** What can be done when a quiz is over, and perhaps more. */
    private static List<Binding> results(List<Binding> more) {
        List<Binding> all = List.of(
                one(RETRY, "practise missed", "r"),
                one(REVIEW, "review", "v"),
                HELPED,
                one(PASSAGE, "passage", "p", "Enter"),
                one(NEW_QUIZ, "new quiz", "n"),
                MOVE);
        return joined(joined(all, more), List.of(LEFT_BY), SCROLLING);
    }

    /** What can be done in study besides. */
    private static void study(Map<Context, List<Binding>> map) {
        List<List<String>> digits =
                DIGITS.subList(0, RATINGS.size()).stream().map(List::of).toList();
        List<Binding> answered = List.of(
                one(NEXT, "next", "Enter", "Space", "n"),
                new Binding(RATINGS, digits, "rate"),
                one(PASSAGE, "passage", "p"),
                HELPED,
                one(UNDO, "undo", "u"),
                SCROLL,
                one(REPORT, "report", "!"),
                LEFT_BY);
        map.put(Context.STUDY_FEEDBACK, joined(answered, AskingKeys.HANDLING, SCROLLING));
        map.put(
                Context.STUDY_END,
                List.of(
                        LEFT_BY,
                        HELPED,
                        one(PASSAGE, "passage", "p", "Enter"),
                        MOVE,
                        one(UNDO, "undo", "u"),
                        PAGES,
                        ENDS));
    }

    static Binding one(Command command, String label, String... keys) {
        return new Binding(List.of(command), List.of(List.of(keys)), label);
    }

    static Binding two(Command first, List<String> firstKeys, Command second, List<String> secondKeys, String label) {
        return new Binding(List.of(first, second), List.of(firstKeys, secondKeys), label);
    }

    static List<Binding> joined(List<Binding> first, List<Binding> second) {
        return Stream.of(first, second).flatMap(List::stream).toList();
    }

    static List<Binding> joined(List<Binding> first, List<Binding> second, List<Binding> third) {
        return joined(joined(first, second), third);
    }
}
