package lectern.view;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Question;

/** The words that only an exam in plain lines needs; ASCII. */
public final class PlainExamWording {
    public static final String FLAGGED = "Flagged.";
    public static final String UNFLAGGED = "No longer flagged.";

    /** What stands before what is typed at the answer sheet. */
    public static final String SHEET_PROMPT = "A number to go to, or e to hand in: ";

    public static final List<String> SHEET_HELP = List.of(
            "A number leads to that question.",
            "e = hand the exam in",
            "a = the answer sheet again",
            "q = leave; the exam is kept, and lectern quiz --resume goes on with it");

    private PlainExamWording() {}

    /** What can be typed at the prompt of a question. */
    public static List<String> help(Question question, boolean withColon, boolean openBook) {
        String colon = withColon ? ":" : "";
        List<String> lines = new ArrayList<>(List.of(
                "To answer: " + question.accept(new PlainForm()) + ".",
                colon + "? = this help",
                colon + "s = the next question",
                colon + "g 3 = go to question 3",
                colon + "a = the answer sheet",
                colon + "* = flag the question, or take its flag away",
                colon + "x = leave it open, without an answer",
                colon + "e = hand the exam in",
                colon + "! = report the question: something is wrong with it; words may follow",
                colon + "q = leave; the exam is kept, and lectern quiz --resume goes on with it"));
        if (openBook) {
            lines.add(colon + "o = the article");
        }
        return lines;
    }
}
