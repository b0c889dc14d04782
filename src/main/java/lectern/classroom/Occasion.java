package lectern.classroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which of the ways that have an end a quiz was taken. */
public enum Occasion {
    PRACTICE,
    EXAM;

    /** The word for it in results files, such as {@code exam}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Occasion> ofWord(String word) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.word().equals(word))
                .findFirst();
    }
}
