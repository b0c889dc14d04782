package lectern.model;

/**
 * A stretch of a text, half open.
 *
 * @param start the first char's offset, in UTF-16 units from 0
 * @param end the offset after the last char
 */
public record Range(int start, int end) {
    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    /** The characters of the text in this range. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
