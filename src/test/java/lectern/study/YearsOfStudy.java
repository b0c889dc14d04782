package lectern.study;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import lectern.schedule.Policy;

/** Lets made-up learners study for years. For people, no test; see src/bench/README.md. */
public final class YearsOfStudy {
    private static final double NOISE = 0.2;
    private static final double[] ASKED = {0.8, 0.85, 0.9, 0.95};

    private YearsOfStudy() {}

    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        int years = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        System.out.printf(Locale.ROOT, "seeds %d to %d, noise %.1f%n", seed, seed + years - 1, NOISE);
        for (double asked : ASKED) {
            Policy policy = ScheduledYear.asking(asked);
            List<Year> scheduled = years(policy, NOISE, seed, years);
            List<Year> limited = IntStream.range(0, years)
                    .mapToObj(i ->
                            YearInBoxes.limited(scheduled.get(i).retention().reviews(), NOISE, seed + i))
                    .toList();
            List<Year> stretched = IntStream.range(0, years)
                    .mapToObj(i ->
                            YearInBoxes.stretched(scheduled.get(i).retention().reviews(), NOISE, seed + i))
                    .toList();
            System.out.printf(Locale.ROOT, "asked for %.0f %%%n", 100 * asked);
            print("scheduled", scheduled);
            print("no noise, no fuzz", years(policy.withFuzz(false), 0, seed, years));
            print("boxes, limited", limited);
            print("boxes, stretched", stretched);
        }
    }

    private static List<Year> years(Policy policy, double noise, long seed, int years) {
        return IntStream.range(0, years)
                .mapToObj(i -> ScheduledYear.of(policy, noise, seed + i))
                .toList();
    }

    private static void print(String what, List<Year> years) {
        System.out.printf(
                Locale.ROOT,
                "  %s: retention %s, foreseen %s, reviews a day %s, known %s, last 90 days %s, all year %s%n",
                what,
                percent(years, year -> year.retention().share()),
                percent(years, Year::expected),
                told(years, Year::reviewsADay, 1),
                percent(years, Year::known),
                percent(years, Year::knownLately),
                percent(years, Year::knownAllYear));
    }

    private static String percent(List<Year> years, ToDoubleFunction<Year> what) {
        return told(years, what, 100);
    }

    /** The mean, and from which to which. */
    private static String told(List<Year> years, ToDoubleFunction<Year> what, double times) {
        var all = years.stream().mapToDouble(what).map(each -> each * times).summaryStatistics();
        if (Double.isNaN(all.getAverage())) {
            return "none";
        }
        return String.format(Locale.ROOT, "%.1f (%.1f–%.1f)", all.getAverage(), all.getMin(), all.getMax());
    }
}
