package lectern.front;

import java.util.Locale;

/** Where one is: each place has its own keys. */
public enum Context {
    HOME,
    SETUP,
    /** A question answered by choosing one option. */
    CHOOSING,
    /** A question answered by ticking options. */
    TICKING,
    /** A question answered by typing: printable keys are text, commands come after Esc. */
    TYPING,
    /** A question answered by moving things to their places. */
    ORDERING,
    /** A question answered by choosing a right side for each left side. */
    MATCHING,
    /** A question answered by filling gaps: printable keys are text, commands come after Esc. */
    FILLING,
    /** How sure one is of the answer. */
    CERTAINTY,
    FEEDBACK,
    RESULTS,
    /** The same in study. */
    STUDY_CHOOSING,
    STUDY_TICKING,
    STUDY_TYPING,
    STUDY_ORDERING,
    STUDY_MATCHING,
    STUDY_FILLING,
    STUDY_FEEDBACK,
    /** The same in an exam. */
    EXAM_CHOOSING,
    EXAM_TICKING,
    EXAM_TYPING,
    EXAM_ORDERING,
    EXAM_MATCHING,
    EXAM_FILLING,
    EXAM_SHEET,
    /** The results of an exam: it stands as it was handed in. */
    EXAM_RESULTS,
    /** The answers of a quiz that is over, one by one. */
    REVIEW,
    STUDY_END,
    ARTICLES,
    BANKS,
    STATISTICS,
    READER,
    /** An article that is searched: printable keys are text. */
    SEARCHING,
    /** The questions on a passage. */
    QUESTIONS,
    PROBLEMS,
    REPORTING,
    NOT_KEPT,
    NEWS,
    HELP,
    /** The list of all commands: what is typed finds one. */
    PALETTE;

    /** Its name in settings: "exam-sheet". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether printable keys are text here. */
    public boolean takesText() {
        return switch (this) {
            case TYPING,
                    FILLING,
                    STUDY_TYPING,
                    STUDY_FILLING,
                    EXAM_TYPING,
                    EXAM_FILLING,
                    REPORTING,
                    SEARCHING,
                    PALETTE -> true;
            default -> false;
        };
    }
}
