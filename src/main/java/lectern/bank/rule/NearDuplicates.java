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
import lectern.text.Words;
import org.jspecify.annotations.Nullable;

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
    /** A question's runs of words as numbers; after sorting, the rarest first. */
    private static final class Entry {
        private final Item item;
        private final int[] shingles;

        Entry(Item item, int[] shingles) {
            this.item = item;
            this.shingles = shingles;
        }

        String id() {
            return item.question().id().value();
        }

        String place() {
            return item.source().file() + ":" + item.source().place(item.stem().start());
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int[] frequency = new int[1024];

    /** Remembers a question to be compared. */
    void add(Item item) {
        entries.add(new Entry(item, shingles(Words.of(Gist.of(item)))));
    }

    /** Hands over each question that nearly repeats an earlier one, by its index, with the finding. */
    void report(BiConsumer<Integer, Finding> found) {
        Integer[] byRarity = new Integer[numbers.size()];
        Arrays.setAll(byRarity, i -> i);
        Arrays.sort(byRarity, (left, right) -> Integer.compare(frequency[left], frequency[right]));
        int[] rank = new int[byRarity.length];
        for (int i = 0; i < byRarity.length; i++) {
            rank[byRarity[i]] = i;
        }
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            int[] own = entries.get(at).shingles;
            for (int i = 0; i < own.length; i++) {
                own[i] = rank[own[i]];
            }
            Arrays.sort(own);
            int prefix = own.length - shareOf(own.length) + 1;
            int later = at;
            earlier(own, prefix, index).ifPresent(first -> found.accept(later, finding(first, later)));
            for (int i = 0; i < prefix && i < own.length; i++) {
                index.computeIfAbsent(own[i], key -> new ArrayList<>()).add(at);
            }
        }
    }

    private Optional<Integer> earlier(int[] own, int prefix, Map<Integer, List<Integer>> index) {
        Set<Integer> compared = new HashSet<>();
        for (int i = 0; i < prefix && i < own.length; i++) {
            for (int candidate : index.getOrDefault(own[i], List.of())) {
                if (compared.size() == Thresholds.MOST_COMPARED) {
                    return Optional.empty();
                }
                if (compared.add(candidate) && alike(own, entries.get(candidate).shingles)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private Finding finding(int first, int second) {
        Entry earlier = entries.get(first);
        Item later = entries.get(second).item;
        return later.finding(
                        Code.NEAR_DUPLICATE,
                        later.stem(),
                        "this question is nearly the same as " + Shown.quoted(earlier.id()))
                .withNote("that one stands at " + earlier.place())
                .withHelp("drop one of them, or ask for something else");
    }

    private static boolean alike(int[] left, int[] right) {
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

    private int[] shingles(List<String> words) {
        int width = Math.min(Thresholds.SHINGLE_WORDS, Math.max(1, words.size()));
        Set<Integer> own = new HashSet<>();
        for (int i = 0; i + width <= words.size(); i++) {
            own.add(number(String.join(" ", words.subList(i, i + width))));
        }
        own.forEach(each -> frequency[each]++);
        return own.stream().mapToInt(Integer::intValue).toArray();
    }

    private int number(String shingle) {
        @Nullable Integer known = numbers.putIfAbsent(shingle, numbers.size());
        int number = known == null ? numbers.size() - 1 : known;
        if (number >= frequency.length) {
            frequency = Arrays.copyOf(frequency, frequency.length * 2);
        }
        return number;
    }
}
