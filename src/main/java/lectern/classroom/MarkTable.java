package lectern.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lectern.model.QuestionId;

/** The marks of several attempts: a row an attempt, a column an item. */
final class MarkTable {
    private final int attempts;
    private final boolean same;
    private final Map<QuestionId, List<AttemptItem>> answers = new TreeMap<>();
    private final Map<QuestionId, Series> marks = new LinkedHashMap<>();
    private final Series totals;

    MarkTable(List<Attempt> all) {
        attempts = all.size();
        all.forEach(attempt -> attempt.items()
                .forEach(item -> answers.computeIfAbsent(item.item(), each -> new ArrayList<>(all.size()))
                        .add(item)));
        answers.forEach((item, given) -> marks.put(item, Series.of(given, AttemptItem::mark)));
        same = answers.values().stream().allMatch(given -> given.size() == attempts && isWorthTheSame(given));
        totals = same ? Series.of(sums()) : Series.of();
    }

    private static boolean isWorthTheSame(List<AttemptItem> given) {
        double maximum = given.get(0).maximum();
        return given.stream().allMatch(item -> item.maximum() == maximum);
    }

    /** Item by item, each in the same order, so that rounding is the same for all. */
    private double[] sums() {
        double[] sums = new double[attempts];
        marks.values().forEach(column -> {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += column.at(i);
            }
        });
        return sums;
    }

    int attempts() {
        return attempts;
    }

    /** Whether everyone had the same items for the same points, so that totals can be compared. */
    boolean isSame() {
        return same;
    }

    Set<QuestionId> items() {
        return answers.keySet();
    }

    /** The answers to an item, in the order of the attempts that had it. */
    List<AttemptItem> answers(QuestionId item) {
        return answers.getOrDefault(item, List.of());
    }

    /** The marks of an item, in the same order. */
    Series marks(QuestionId item) {
        return marks.getOrDefault(item, Series.of());
    }

    /** The sums of the marks, one an attempt; only where the items are the same. */
    Series totals() {
        return totals;
    }
}
