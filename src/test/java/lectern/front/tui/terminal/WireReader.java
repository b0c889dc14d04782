package lectern.front.tui.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.text.Clusters;
import lectern.view.Size;

/**
 * A terminal that shows what the wire says, to the last bit of a colour, and knows nothing else: whatever a frame is not
 * to say is an error here. (The emulator of the tests on a pseudo terminal keeps four bits of each colour.)
 */
final class WireReader {
    private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[(\\??)([0-9;]*)([A-Za-z])");

    private final Size size;
    private final String[] cells;
    private final String[] styles;
    private String style = "";
    private int column;
    private int row;
    private int top;
    private int bottom;

    WireReader(Size size) {
        this.size = size;
        this.bottom = size.rows() - 1;
        this.cells = new String[size.columns() * size.rows()];
        this.styles = new String[cells.length];
        clear();
    }

    private void clear() {
        Arrays.fill(cells, " ");
        Arrays.fill(styles, style);
    }

    /** Shows what one frame or several say. */
    void read(String wire) {
        Matcher sequence = SEQUENCE.matcher(wire);
        int at = 0;
        while (at < wire.length()) {
            int escape = wire.indexOf('\u001b', at);
            put(wire.substring(at, escape < 0 ? wire.length() : escape));
            if (escape < 0) {
                return;
            }
            sequence.region(escape, wire.length());
            if (!sequence.lookingAt()) {
                throw new AssertionError("no sequence of a frame at " + escape);
            }
            obey(sequence.group(1), sequence.group(2), sequence.group(3));
            at = sequence.end();
        }
    }

    private void obey(String mark, String numbers, String last) {
        if (mark.isEmpty() && last.equals("m")) {
            style = style(numbers);
        } else if (mark.isEmpty() && last.equals("H")) {
            String[] place = numbers.split(";", -1);
            row = Integer.parseInt(place[0]) - 1;
            column = Integer.parseInt(place[1]) - 1;
        } else if (mark.isEmpty() && last.equals("r")) {
            margins(numbers);
        } else if (mark.isEmpty() && (last.equals("M") || last.equals("L"))) {
            int lines = Integer.parseInt(numbers);
            move(last.equals("M") ? lines : -lines);
        } else if (mark.isEmpty() && last.equals("J") && numbers.equals("2")) {
            clear();
        } else if (!mark.equals("?") || !List.of("2026", "25").contains(numbers) || !"hl".contains(last)) {
            throw new AssertionError("not to be said in a frame: " + mark + numbers + last);
        }
    }

    private void margins(String numbers) {
        String[] rows = numbers.split(";", -1);
        top = numbers.isEmpty() ? 0 : Integer.parseInt(rows[0]) - 1;
        bottom = numbers.isEmpty() ? size.rows() - 1 : Integer.parseInt(rows[1]) - 1;
        row = 0;
        column = 0;
    }

    /** Lines deleted at the top margin, or inserted there for negative ones; the cursor has to stand there. */
    private void move(int lines) {
        if (row != top || column != 0 || (!style.isEmpty() && !style.equals("own"))) {
            throw new AssertionError("lines moved at row " + row + " in " + style);
        }
        String[] text = cells.clone();
        String[] look = styles.clone();
        for (int to = top; to <= bottom; to++) {
            int from = to + lines;
            boolean kept = from >= top && from <= bottom;
            for (int i = 0; i < size.columns(); i++) {
                cells[to * size.columns() + i] = kept ? text[from * size.columns() + i] : " ";
                styles[to * size.columns() + i] = kept ? look[from * size.columns() + i] : "own";
            }
        }
    }

    /** Colours and marks in words: each sequence begins with 0, so that it says all. */
    private static String style(String numbers) {
        if (numbers.isEmpty()) {
            return words("own", "own", List.of());
        }
        String[] codes = numbers.split(";", -1);
        String foreground = "own";
        String background = "own";
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            switch (codes[i]) {
                case "0" -> {
                    if (i > 0) {
                        throw new AssertionError(numbers);
                    }
                }
                case "1" -> marks.add("bold");
                case "4" -> marks.add("underline");
                case "7" -> marks.add("reverse");
                case "38", "48" -> {
                    String colour = String.format(
                            java.util.Locale.ROOT,
                            "#%02x%02x%02x",
                            Integer.parseInt(codes[i + 2]),
                            Integer.parseInt(codes[i + 3]),
                            Integer.parseInt(codes[i + 4]));
                    if (codes[i].equals("38")) {
                        foreground = colour;
                    } else {
                        background = colour;
                    }
                    i += 4;
                }
                default -> throw new AssertionError(numbers);
            }
        }
        return words(foreground, background, marks);
    }

    /** How a style is told, such as "#ffffff on #1f5582 bold". */
    static String words(String foreground, String background, List<String> marks) {
        String colours = background.equals("own") ? foreground : foreground + " on " + background;
        return marks.isEmpty() ? colours : colours + " " + String.join(" ", marks);
    }

    private void put(String text) {
        if (text.isEmpty()) {
            return;
        }
        for (Clusters.Cluster cluster : Clusters.of(text)) {
            int place = row * size.columns() + column;
            cells[place] = cluster.text();
            styles[place] = style;
            for (int i = 1; i < cluster.columns(); i++) {
                cells[place + i] = "";
                styles[place + i] = style;
            }
            column += cluster.columns();
        }
    }

    /** The text of a row, blanks at its end left out. */
    String text(int line) {
        return String.join("", List.of(cells).subList(line * size.columns(), (line + 1) * size.columns()))
                .stripTrailing();
    }

    /** The style of a cell in words. */
    String style(int at, int line) {
        String known = styles[line * size.columns() + at];
        return known.isEmpty() ? "own" : known;
    }
}
