package lectern.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of question, in the order in which people are told of them. */
public enum QuestionType {
    SINGLE("single choice"),
    MULTIPLE("multiple response"),
    BOOLEAN("true or false"),
    SHORT("short answer"),
    NUMERIC("numeric"),
    ORDERING("ordering"),
    MATCHING("matching"),
    CLOZE("cloze");

    private final String title;

    QuestionType(String title) {
        this.title = title;
    }

    /** The word for it on the command line and in exports, such as {@code single}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it, such as "single choice". */
    public String title() {
        return title;
    }

    public static Optional<QuestionType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
