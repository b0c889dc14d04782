package lectern.front;

import java.util.Locale;

/** Everything that a key can do, with the words that the help says it in. */
public enum Command {
    UP("move up, or scroll"),
    DOWN("move down, or scroll"),
    PAGE_UP("scroll up a screenful"),
    PAGE_DOWN("scroll down a screenful"),
    FIRST("to the first line"),
    LAST("to the last line"),
    LEFT("less, or left"),
    RIGHT("more, or right"),
    ROW("move to that option; it answers nothing yet"),
    CHOICE("choose that one for the left side"),
    TICK("tick the option, or untick it"),
    LIFT("pick the thing up to move it, or put it down"),
    CARRY_UP("move the thing up"),
    CARRY_DOWN("move the thing down"),
    CLEAR("take the choice away"),
    NEXT_FIELD("to the next gap"),
    PREVIOUS_FIELD("to the gap before"),
    ANSWER("answer"),
    GUESS("it is a guess"),
    UNSURE("I am unsure"),
    SURE("I am sure"),
    DONT_KNOW("I don't know: show the answer"),
    LEAVE_OPEN("leave the question open, without an answer"),
    SKIP("skip, and come back to it after the others"),
    HINT("show the hint"),
    RATE_AGAIN("rate the answer Again: it was forgotten"),
    RATE_HARD("rate the answer Hard"),
    RATE_GOOD("rate the answer Good"),
    RATE_EASY("rate the answer Easy"),
    SUSPEND("suspend this question: it is not asked again until it is resumed"),
    BURY("bury this question until tomorrow"),
    FLAG("flag this question to find it again, or take its flag away"),
    NEXT_QUESTION("to the next question"),
    PREVIOUS_QUESTION("to the question before"),
    SHEET("the answer sheet"),
    HAND_IN("hand the exam in"),
    REVIEW("look at each answer again, with its passages"),
    UNDO("take the last answer back"),
    NEXT("go on"),
    PASSAGE("read the passage in its article"),
    NEXT_PASSAGE("to the next cited passage"),
    PREVIOUS_PASSAGE("to the cited passage before"),
    SEARCH("search the article"),
    NEXT_MATCH("to the next place found"),
    PREVIOUS_MATCH("to the place found before"),
    LINE_NUMBERS("show the lines' numbers, or hide them"),
    QUESTIONS("the questions on this passage"),
    PRACTISE("practise this question"),
    PRACTISE_ALL("practise all of these"),
    EDIT("open the article's file in your editor, at this line"),
    PAGER("open the article in your pager"),
    COPY("copy the passage with where it stands"),
    RETRY("practise what was missed"),
    NEW_QUIZ("another quiz of the same kind"),
    REPORT("report this question: something is wrong with it"),
    TRY_AGAIN("try once more to keep it"),
    GO_ON_UNKEPT("go on without keeping answers"),
    OPEN("open"),
    START("start the quiz"),
    RUN("do what is selected"),
    PALETTE("all commands, to be found by typing"),
    MOUSE("turn the mouse off, so that text can be selected, or on again"),
    HELP("all keys"),
    BACK("back"),
    LEAVE("leave");

    private final String explanation;

    Command(String explanation) {
        this.explanation = explanation;
    }

    /** What it does, for the help. */
    public String explanation() {
        return explanation;
    }

    /** Its name in a list of commands and in settings: "next-passage". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is told where it changes nothing and no page knows why. */
    public String idle() {
        return switch (this) {
            case UP, PAGE_UP, FIRST -> "There is nothing further up.";
            case DOWN, PAGE_DOWN, LAST -> "There is nothing further down.";
            case ROW -> "You are there already.";
            case CHOICE -> "That one is chosen already.";
            default -> "That changes nothing here.";
        };
    }
}
