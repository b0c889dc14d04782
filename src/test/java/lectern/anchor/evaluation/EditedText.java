package lectern.anchor.evaluation;

import java.util.Arrays;
import java.util.Optional;
import lectern.model.Range;

/** A text that remembers for each of its chars which char of the original it stems from, and whether it is that char. */
final class EditedText {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[1024];

    static EditedText of(String original) {
        EditedText all = new EditedText();
        for (int i = 0; i < original.length(); i++) {
            all.append(original.charAt(i), i);
        }
        return all;
    }

    void append(char c, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(c);
    }

    void append(String piece, int origin) {
        for (int i = 0; i < piece.length(); i++) {
            append(piece.charAt(i), origin);
        }
    }

    void append(EditedText other, int from, int to) {
        for (int i = from; i < to; i++) {
            append(other.text.charAt(i), other.origins[i]);
        }
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    int origin(int index) {
        return origins[index];
    }

    String text() {
        return text.toString();
    }

    /** What has become of a stretch of the original; empty if nothing of it is left. */
    Optional<Range> now(Range original) {
        int start = -1;
        int end = -1;
        for (int i = 0; i < text.length(); i++) {
            if (origins[i] >= original.start() && origins[i] < original.end()) {
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(new Range(start, end));
    }
}
