package lectern.bank.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.model.Place;

/** Collects the findings of a bank. Of one kind in one file only so many are kept; the rest is counted. */
public final class Findings {
    private static final int MOST_OF_A_KIND = 100;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Kind, Integer> counts = new HashMap<>();

    private final Set<Spot> spots = new HashSet<>();

    private record Kind(String file, Code code) {}

    private record Spot(Kind kind, Place start, String message) {}

    /** Keeps a finding, unless the same has been found at the same place. */
    public void add(Finding finding) {
        Kind kind = new Kind(finding.file(), finding.code());
        if (spots.contains(new Spot(kind, finding.start(), finding.message()))) {
            return;
        }
        int count = counts.merge(kind, 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            spots.add(new Spot(kind, finding.start(), finding.message()));
            kept.add(finding);
        }
    }

    /** Whether one more of a kind in a file would be kept. If not it need not be built, only counted. */
    public boolean wants(String file, Code code) {
        return counts.getOrDefault(new Kind(file, code), 0) < MOST_OF_A_KIND;
    }

    /** Counts findings that were not wanted any more. */
    public void count(String file, Code code, int more) {
        if (more > 0) {
            counts.merge(new Kind(file, code), more, Integer::sum);
        }
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** How many have been found of a severity, also those that are not kept. */
    public int count(Severity severity) {
        int sum = 0;
        for (Map.Entry<Kind, Integer> each : counts.entrySet()) {
            sum += each.getKey().code().severity() == severity ? each.getValue() : 0;
        }
        return sum;
    }

    /** All findings by file, line and column; the last of a kind that was cut short says how many more there are. */
    public List<Finding> inReadingOrder() {
        if (kept.isEmpty()) {
            return List.of();
        }
        List<Finding> sorted = new ArrayList<>(kept);
        sorted.sort(Finding.IN_READING_ORDER);
        Map<Kind, Integer> seen = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            Finding finding = sorted.get(i);
            Kind kind = new Kind(finding.file(), finding.code());
            int more = counts.getOrDefault(kind, 0) - MOST_OF_A_KIND;
            if (seen.merge(kind, 1, Integer::sum) == MOST_OF_A_KIND && more > 0) {
                sorted.set(i, finding.withNote("and " + more + " more of this kind in this file"));
            }
        }
        return List.copyOf(sorted);
    }
}
