package lectern.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Times what is done with the reviews of years. For people, no test; see src/bench/README.md. */
public final class ReplayAndFit {
    private static final int REVIEWS = 100_000;
    private static final int RUNS = 21;

    private ReplayAndFit() {}

    public static void main(String[] args) {
        List<List<Review>> log = Reference.log();
        List<List<Review>> histories = histories();
        int reviews = histories.stream().mapToInt(List::size).sum();
        Fsrs6 fsrs = new Fsrs6(Parameters.DEFAULTS);
        Timetable timetable = new Timetable(fsrs, Policy.USUAL);
        List<int[]> elapsed = histories.stream().map(ReplayAndFit::elapsed).toList();
        print("memories of " + reviews + " reviews", () -> memories(fsrs, histories, elapsed));
        print("days between " + reviews + " reviews", () -> days(histories));
        print("cards of " + reviews + " reviews", () -> cards(timetable, histories));
        print("a fit to " + log.stream().mapToInt(List::size).sum() + " reviews", () -> Optimiser.fit(log));
    }

    /** Those of the log, again and again, until there are so many reviews. */
    static List<List<Review>> histories() {
        List<List<Review>> log = Reference.log();
        List<List<Review>> histories = new ArrayList<>();
        for (int reviews = 0;
                reviews < REVIEWS;
                reviews += histories.get(histories.size() - 1).size()) {
            histories.add(log.get(histories.size() % log.size()));
        }
        return histories;
    }

    static double memories(Fsrs6 fsrs, List<List<Review>> histories, List<int[]> elapsed) {
        double sum = 0;
        for (int card = 0; card < histories.size(); card++) {
            List<Review> history = histories.get(card);
            Memory memory = fsrs.first(history.get(0).rating());
            for (int i = 1; i < history.size(); i++) {
                memory = fsrs.next(memory, elapsed.get(card)[i], history.get(i).rating());
            }
            sum += memory.stability();
        }
        return sum;
    }

    private static int days(List<List<Review>> histories) {
        int sum = 0;
        for (List<Review> history : histories) {
            sum += Arrays.stream(elapsed(history)).sum();
        }
        return sum;
    }

    static int[] elapsed(List<Review> history) {
        int[] elapsed = new int[history.size()];
        for (int i = 1; i < elapsed.length; i++) {
            elapsed[i] =
                    StudyDay.elapsed(history.get(i - 1).moment(), history.get(i).moment());
        }
        return elapsed;
    }

    static int cards(Timetable timetable, List<List<Review>> histories) {
        int lapses = 0;
        for (List<Review> history : histories) {
            lapses += timetable.replay("item", history).lapses();
        }
        return lapses;
    }

    private static void print(String what, Supplier<Object> work) {
        double[] milliseconds = new double[RUNS];
        Object result = "";
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            result = work.get();
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = milliseconds[0];
        Arrays.sort(milliseconds);
        // The result is told, lest the work be left out as useless.
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, first %.1f ms (%.60s)%n",
                what,
                milliseconds[RUNS / 2],
                first,
                result);
    }
}
