package lectern.statistics;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lectern.schedule.StudyDay;

/**
 * What the answers to any number of questions come to in sum; {@link Tally} makes it.
 *
 * @param young retention of items whose interval was under {@value #MATURE} days
 * @param mature retention of the others
 * @param days how many answers were given on each day that had any
 * @param times how many answers took so many milliseconds
 * @param calibration by certainty, of those that were declared, the lowest first
 */
public record Totals(
        Retention young,
        Retention mature,
        SortedMap<StudyDay, Integer> days,
        SortedMap<Long, Integer> times,
        List<Calibration> calibration) {
    /** Days of interval from which on an item is called mature, as learners know it from other programs. */
    public static final int MATURE = 21;

    /** Of no answers. */
    public static final Totals NONE = new Totals(
            Retention.NONE,
            Retention.NONE,
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptyList());

    public Totals {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        times = Collections.unmodifiableSortedMap(new TreeMap<>(times));
        calibration = List.copyOf(calibration);
    }

    /** How many answers there are. */
    public int answers() {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }
}
