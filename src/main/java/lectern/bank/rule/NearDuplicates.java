package lectern.bank.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Shown;
import lectern.bank.finding.SourceText;
import lectern.model.Range;

/**
 * No two questions of a bank are nearly the same: of all runs of three words in stem and key they share less than 80 %.
 *
 * <p>Each question is looked up by its rarest runs only (prefix filter: Chaudhuri, Ganti and Kaushik, "A primitive
 * operator for similarity joins in data cleaning", ICDE 2006; Bayardo, Ma and Srikant, "Scaling up all pairs similarity
 * search", WWW 2007). Two sets of which one has n elements can have a Jaccard similarity of t only if they share one of
 * the n − ⌈t·n⌉ + 1 that come first in an order common to all, here from the rarest on; so no pair is missed and few
 * are compared.
 */
final class NearDuplicates {
    /** A run of words is known by so many bits of a hash: of a million runs, hardly two are taken for one. */
    private static final int BITS_OF_RUN = 52;

    private static final int MOST_COUNTED = (1 << (Long.SIZE - 1 - BITS_OF_RUN)) - 1;
    private static final int MOST_BUCKETS = 1 << 20;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /**
     * A question to be compared.
     *
     * @param stem where what is asked stands
     */
    private record Entry(String id, SourceText source, Range stem) {
        String place() {
            return source.file() + ":" + source.place(stem.start());
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    /** For each of them its different runs of words; once all are known, the rarest first. */
    private final List<long[]> runs = new ArrayList<>();

    /** Remembers a question to be compared. */
    void add(Item item) {
        entries.add(new Entry(item.question().id().value(), item.source(), item.stem()));
        runs.add(runs(Gist.of(item)));
    }

    /** Hands over each question that nearly repeats an earlier one, by its index, with the finding. */
    void report(BiConsumer<Integer, Finding> found) {
        int[] counts = counts();
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            long[] own = runs.get(at);
            rarestFirst(own, counts);
            long[] rarest = Arrays.copyOf(own, Math.min(own.length, own.length - shareOf(own.length) + 1));
            int from = firstShared(rarest);
            int later = at;
            earlier(own, rarest, from, index).ifPresent(first -> found.accept(later, finding(first, later)));
            for (int i = from; i < rarest.length; i++) {
                index.computeIfAbsent(rarest[i], key -> new ArrayList<>()).add(at);
            }
        }
    }

    /** Puts the runs into the order that is common to all questions. */
    private static void rarestFirst(long[] own, int[] counts) {
        for (int i = 0; i < own.length; i++) {
            own[i] |= (long) Math.min(MOST_COUNTED, counts[bucket(own[i], counts.length)]) << BITS_OF_RUN;
        }
        Arrays.sort(own);
    }

    /** The index of the first run that another question may have too; what only one has, no other shares. */
    private static int firstShared(long[] rarest) {
        int first = 0;
        while (first < rarest.length && rarest[first] >>> BITS_OF_RUN == 1) {
            first++;
        }
        return first;
    }

    /** In how many questions each run stands; runs that share a bucket only pass for more common than they are. */
    private int[] counts() {
        int all = 0;
        for (long[] own : runs) {
            all += own.length;
        }
        int[] counts = new int[Math.min(MOST_BUCKETS, 2 * Integer.highestOneBit(all + 1))];
        for (long[] own : runs) {
            for (long run : own) {
                counts[bucket(run, counts.length)]++;
            }
        }
        return counts;
    }

    /** By the last bits of the hash. */
    private static int bucket(long run, int buckets) {
        return (int) run & (buckets - 1);
    }

    private Optional<Integer> earlier(long[] own, long[] rarest, int from, Map<Long, List<Integer>> index) {
        Set<Integer> compared = new HashSet<>();
        for (int i = from; i < rarest.length; i++) {
            for (int candidate : index.getOrDefault(rarest[i], List.of())) {
                if (compared.size() == Thresholds.MOST_COMPARED) {
                    return Optional.empty();
                }
                if (compared.add(candidate) && alike(own, runs.get(candidate))) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private Finding finding(int first, int second) {
        Entry earlier = entries.get(first);
        Entry later = entries.get(second);
        return later.source()
                .finding(
                        Code.NEAR_DUPLICATE,
                        later.stem(),
                        "this question is nearly the same as " + Shown.quoted(earlier.id()))
                .withNote("that one stands at " + earlier.place())
                .withHelp("drop one of them, or ask for something else");
    }

    private static boolean alike(long[] left, long[] right) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j]) {
                shared++;
                i++;
                j++;
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = left.length + right.length - shared;
        return 100 * shared >= Thresholds.DUPLICATE_HUNDREDTHS * all;
    }

    /** The least of n that has to be shared, ⌈t·n⌉. */
    private static int shareOf(int n) {
        return (Thresholds.DUPLICATE_HUNDREDTHS * n + 99) / 100;
    }

    private static long[] runs(List<String> words) {
        int width = Math.min(Thresholds.SHINGLE_WORDS, Math.max(1, words.size()));
        long[] hashes = new long[words.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(words.get(i));
        }
        long[] all = new long[Math.max(0, words.size() - width + 1)];
        for (int i = 0; i < all.length; i++) {
            long run = 0;
            for (int j = i; j < i + width; j++) {
                run = mixed(run + hashes[j]);
            }
            all[i] = run >>> (Long.SIZE - BITS_OF_RUN);
        }
        Arrays.sort(all);
        int different = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[different++] = all[i];
            }
        }
        return Arrays.copyOf(all, different);
    }

    private static long hash(String word) {
        long hash = word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = hash * FACTOR + word.charAt(i);
        }
        return mixed(hash);
    }

    /** Spreads what differs over all bits: the last step of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    private static long mixed(long bits) {
        long first = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
