package lectern.bank.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.anchor.Remembered;
import lectern.text.Digest;

/** The lock as text: lines whose columns are parted by tabs. */
final class LockText {
    static final String FIRST = "lectern-lock\t1";

    private static final String NOTE =
            "# Where each citation was last found. Written by `lectern check --lock`, never by hand.";
    private static final String COLUMNS = "# cite\tquestion\tnumber\tarticle\tquote\tstart-end\tbefore\tafter";
    /** More than any bank has; a file of mere line feeds is not to fill the memory. */
    private static final int MOST_LINES = 2_000_000;
    /** No article is longer in code points than a file may be in bytes. */
    private static final int MOST_OFFSET_DIGITS = 9;

    private static final int MOST_ORDINAL_DIGITS = 7;

    private LockText() {}

    static String write(Map<String, String> articles, List<Locked> citations) {
        StringBuilder out = new StringBuilder();
        out.append(FIRST).append('\n').append(NOTE).append('\n').append(COLUMNS).append('\n');
        articles.forEach((handle, digest) -> line(out, "article", handle, digest));
        for (Locked each : citations) {
            line(
                    out,
                    "cite",
                    each.question(),
                    Integer.toString(each.ordinal()),
                    each.article(),
                    each.quote(),
                    each.start() + "-" + each.end(),
                    escaped(each.around().before()),
                    escaped(each.around().after()));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String... columns) {
        out.append(String.join("\t", columns)).append('\n');
    }

    static Lock read(String text) throws BadLock {
        Map<String, String> articles = new TreeMap<>();
        List<Locked> citations = new ArrayList<>();
        int number = 0;
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed;
            String line = text.substring(from, end > from && text.charAt(end - 1) == '\r' ? end - 1 : end);
            from = end + 1;
            number++;
            if (number == 1 && !line.equals(FIRST)) {
                throw new BadLock(1, "it does not begin as a lock of this version does");
            }
            if (number > MOST_LINES) {
                throw new BadLock(number, "it has more lines than a bank has citations");
            }
            if (number > 1 && !line.isEmpty() && line.charAt(0) != '#') {
                read(line.split("\t", -1), number, articles, citations);
            }
        }
        if (number == 0) {
            throw new BadLock(1, "it is empty");
        }
        return new Lock(articles, citations);
    }

    private static void read(String[] columns, int line, Map<String, String> articles, List<Locked> citations)
            throws BadLock {
        if (columns[0].equals("article") && columns.length == 3 && isDigest(columns[2])) {
            articles.put(columns[1], columns[2]);
        } else if (columns[0].equals("cite") && columns.length == 8) {
            citations.add(citation(columns, line));
        } else {
            throw new BadLock(line, "it is neither an article nor a citation");
        }
    }

    private static Locked citation(String[] columns, int line) throws BadLock {
        int dash = columns[5].indexOf('-');
        int ordinal = number(columns[2], MOST_ORDINAL_DIGITS);
        int start = dash < 0 ? -1 : number(columns[5].substring(0, dash), MOST_OFFSET_DIGITS);
        int end = number(columns[5].substring(dash + 1), MOST_OFFSET_DIGITS);
        if (ordinal < 1 || start < 0 || end < 0 || !isDigest(columns[4])) {
            throw new BadLock(line, "a number, a digest or the offsets are malformed");
        }
        return new Locked(
                columns[1],
                ordinal,
                columns[3],
                columns[4],
                start,
                end,
                new Remembered(plain(columns[6], line), plain(columns[7], line)));
    }

    /** A number of so many digits at most; -1 if the text is none. */
    private static int number(String text, int mostDigits) {
        if (text.isEmpty() || text.length() > mostDigits) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static boolean isDigest(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return text.length() == Digest.LENGTH;
    }

    /** With a backslash before what would end a column or a line, or steer a terminal that shows the file. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == '\\') {
                out.append("\\\\");
            } else if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }

    private static String plain(String text, int line) throws BadLock {
        if (text.length() > 8 * Remembered.LENGTH) {
            throw new BadLock(line, "it remembers more than a lock does");
        }
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (text.startsWith("\\", i + 1)) {
                out.append('\\');
                i++;
            } else if (text.substring(i).matches("(?s)\\\\u[0-9a-f]{4}.*")) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                throw new BadLock(line, "a backslash stands for nothing there");
            }
        }
        return out.toString();
    }
}
