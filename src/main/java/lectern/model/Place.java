package lectern.model;

/**
 * Where something stands in a text file, as editors count.
 *
 * @param line from 1; lines end with a line feed
 * @param column from 1, in code points
 */
public record Place(int line, int column) implements Comparable<Place> {
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("no place: " + line + ":" + column);
        }
    }

    /** The place of a UTF-16 offset in a text. */
    public static Place of(String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < lineStart; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return new Place(line, text.codePointCount(lineStart, offset) + 1);
    }

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
