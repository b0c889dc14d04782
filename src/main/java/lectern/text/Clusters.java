package lectern.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grapheme clusters: what a person takes for one character, and how many terminal columns it needs.
 *
 * <p>Boundaries are those of Unicode's UAX #29, extended; widths are {@link Columns}'.
 */
public final class Clusters implements Iterable<Clusters.Cluster> {
    private static final Pattern CLUSTER = Pattern.compile("\\X", Pattern.DOTALL);

    private final String text;
    private final int from;
    private final int to;

    private Clusters(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /**
     * One cluster of a text.
     *
     * @param start its first char's offset
     * @param end the offset after its last char
     * @param columns 0, 1 or 2
     */
    public record Cluster(String text, int start, int end, int columns) {}

    public static Clusters of(String text) {
        return new Clusters(text, 0, text.length());
    }

    /** The clusters from one offset up to another. */
    public static Clusters of(String text, int from, int to) {
        return new Clusters(text, from, to);
    }

    public List<Cluster> list() {
        List<Cluster> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }

    @Override
    public Iterator<Cluster> iterator() {
        return new Walk();
    }

    private final class Walk implements Iterator<Cluster> {
        private final Matcher matcher = CLUSTER.matcher(text).region(from, to);
        private int at = from;

        @Override
        public boolean hasNext() {
            return at < to;
        }

        @Override
        public Cluster next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int start = at;
            at = endOf(start);
            String cluster = text.substring(start, at);
            return new Cluster(cluster, start, at, Columns.ofCluster(cluster));
        }

        /** Between two printable ASCII characters there is always a boundary: most text needs no pattern. */
        private int endOf(int start) {
            char first = text.charAt(start);
            if (isPlain(first) && (start + 1 == to || isPlain(text.charAt(start + 1)))) {
                return start + 1;
            }
            matcher.region(start, to);
            return matcher.lookingAt() && matcher.end() > start ? matcher.end() : start + 1;
        }

        private boolean isPlain(char c) {
            return c >= ' ' && c < 0x7f;
        }
    }
}
