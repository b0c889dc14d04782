package lectern.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import lectern.model.Range;

/** Looks for fragments in their order; every step is linear in the article. */
final class Search {
    /** Enough rivals to show; more are only counted. */
    private static final int MOST_KEPT = 20;

    private final ArticleText article;
    private final String before;
    private final String after;

    /** A search whose first fragment follows {@code before} and whose last precedes {@code after}, if these are given. */
    Search(ArticleText article, String before, String after) {
        this.article = article;
        this.before = before;
        this.after = after;
    }

    /** What was found: raw fragments of each window, and how many windows there are. */
    record Windows(List<List<Range>> first, int count) {}

    /**
     * The places where the fragments stand in order, each as short as can be: of several that end at the same place,
     * the one that starts last.
     */
    Windows windows(List<String> fragments) {
        List<int[]> hits = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            hits.add(hits(fragments.get(i), i == 0, i == fragments.size() - 1));
        }
        List<List<Range>> kept = new ArrayList<>();
        int count = 0;
        int lastEnd = -1;
        int[] next = new int[fragments.size()];
        for (int start : hits.get(0)) {
            int[] chain = new int[fragments.size()];
            chain[0] = start;
            if (!follow(fragments, hits, next, chain)) {
                break;
            }
            int end = chain[chain.length - 1];
            if (end == lastEnd) {
                count--;
                if (count < kept.size()) {
                    kept.remove(count);
                }
            }
            lastEnd = end;
            if (kept.size() < MOST_KEPT) {
                kept.add(raw(fragments, chain));
            }
            count++;
        }
        return new Windows(kept, count);
    }

    /** Takes for each further fragment the first hit after the one before; the pointers only ever move forward. */
    private static boolean follow(List<String> fragments, List<int[]> hits, int[] next, int[] chain) {
        for (int i = 1; i < chain.length; i++) {
            int from = chain[i - 1] + fragments.get(i - 1).length();
            int[] candidates = hits.get(i);
            while (next[i] < candidates.length && candidates[next[i]] < from) {
                next[i]++;
            }
            if (next[i] == candidates.length) {
                return false;
            }
            chain[i] = candidates[next[i]];
        }
        return true;
    }

    private List<Range> raw(List<String> fragments, int[] chain) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < chain.length; i++) {
            ranges.add(article.raw(chain[i], fragments.get(i).length()));
        }
        return ranges;
    }

    private int[] hits(String fragment, boolean first, boolean last) {
        int length = fragment.length();
        int[] hits = Occurrences.keep(
                article.occurrences(fragment), at -> article.whole(at, length) && article.citable(at, length));
        if (first && !before.isEmpty()) {
            BitSet ends = ends(before);
            hits = Occurrences.keep(hits, ends::get);
        }
        if (last && !after.isEmpty()) {
            BitSet starts = starts(after);
            hits = Occurrences.keep(hits, at -> starts.get(at + length));
        }
        // A preference, not a rule: a name may be glued to what stands before it.
        int[] bounded = Occurrences.keep(hits, at -> article.bounded(at, length));
        return bounded.length > 0 ? bounded : hits;
    }

    /** Where something may start that the context stands immediately before, a space between them or not. */
    private BitSet ends(String context) {
        BitSet ends = new BitSet();
        for (int at : article.occurrences(context)) {
            int end = at + context.length();
            ends.set(end);
            if (end < article.text().length() && article.text().charAt(end) == ' ') {
                ends.set(end + 1);
            }
        }
        return ends;
    }

    private BitSet starts(String context) {
        BitSet starts = new BitSet();
        for (int at : article.occurrences(context)) {
            starts.set(at);
            if (at > 0 && article.text().charAt(at - 1) == ' ') {
                starts.set(at - 1);
            }
        }
        return starts;
    }
}
