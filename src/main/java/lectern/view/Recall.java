package lectern.view;

import java.util.Arrays;
import java.util.stream.Collectors;
import lectern.statistics.Mastery;

/** How well a sentence is known, the least first. */
public enum Recall {
    TO_READ_AGAIN("to read again", Role.PARTIAL),
    NOT_ASKED("not asked yet", Role.DIM),
    KNOWN("known", Role.RIGHT);

    /** What is known less well is worth reading again: the retention that the schedule aims at. */
    private static final double ENOUGH = 0.9;

    private final String words;
    private final Role role;

    Recall(String words, Role role) {
        this.words = words;
        this.role = role;
    }

    /** What a mastery comes to. */
    public static Recall of(Mastery mastery) {
        if (mastery.seen() == 0) {
            return NOT_ASKED;
        }
        return mastery.share() < ENOUGH ? TO_READ_AGAIN : KNOWN;
    }

    /** What it is called. */
    public String words() {
        return words;
    }

    /** Its sign in a margin, which says the same as its colour. */
    public Line sign(Glyphs glyphs) {
        String sign = switch (this) {
            case TO_READ_AGAIN -> glyphs.partly();
            case NOT_ASKED -> glyphs.dot();
            case KNOWN -> glyphs.right();
        };
        return Line.of(sign, role);
    }

    /** What all signs mean. */
    public static String legend(Glyphs glyphs) {
        return Arrays.stream(values())
                .map(each -> each.sign(glyphs).text() + " " + each.words)
                .collect(Collectors.joining(", ", "Beside a cited sentence: ", "."));
    }
}
