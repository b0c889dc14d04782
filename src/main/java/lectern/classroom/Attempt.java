package lectern.classroom;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.model.BankId;

/**
 * One person's answers to a quiz: what a results file holds.
 *
 * @param name who answered; empty if nobody said
 * @param bank where the questions come from
 * @param digest of that bank as it was then
 * @param seed what the draw and the orders of options followed from
 * @param begun when the first question was shown, in whole milliseconds
 * @param ended when the quiz was over or left, in whole milliseconds
 * @param complete whether it was gone through to its end
 * @param scheme the text of the scheme by which points were given
 * @param items in the order in which they were asked, each once
 */
public record Attempt(
        String name,
        BankId bank,
        BankDigest digest,
        long seed,
        Occasion occasion,
        Instant begun,
        Instant ended,
        boolean complete,
        String scheme,
        List<AttemptItem> items) {
    public Attempt {
        begun = begun.truncatedTo(ChronoUnit.MILLIS);
        ended = ended.truncatedTo(ChronoUnit.MILLIS);
        items = List.copyOf(items);
        Set<String> seen = new HashSet<>();
        for (AttemptItem each : items) {
            if (!seen.add(each.item().value())) {
                throw new IllegalArgumentException("item " + each.item() + " stands there twice");
            }
        }
    }

    /** The points earned, never below 0 in all. */
    public double total() {
        return Math.max(0, sum());
    }

    /** The sum of the items' marks; below 0 if wrong answers cost more than right ones earned. */
    double sum() {
        return items.stream().mapToDouble(AttemptItem::mark).sum();
    }

    /** The most points that could be earned. */
    public double maximum() {
        return items.stream().mapToDouble(AttemptItem::maximum).sum();
    }

    /** The share earned of what could be, 0 to 1; 0 of nothing is 0. */
    public double share() {
        double maximum = maximum();
        return maximum == 0 ? 0 : total() / maximum;
    }

    /** The same attempt with its items marked otherwise. */
    public Attempt with(List<AttemptItem> others) {
        return new Attempt(name, bank, digest, seed, occasion, begun, ended, complete, scheme, others);
    }
}
