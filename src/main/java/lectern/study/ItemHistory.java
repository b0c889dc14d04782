package lectern.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lectern.history.Entry;
import lectern.history.EntryId;
import lectern.history.Grade;
import lectern.history.ItemDigest;
import lectern.history.RunId;
import lectern.history.Treatment;
import lectern.model.Question;
import lectern.schedule.Moment;
import lectern.schedule.Review;
import lectern.schedule.StudyDay;

/**
 * All that a learner did with one question.
 *
 * @param replies in the order of their giving, those that were taken back too
 * @param retracted the replies that were taken back
 * @param regraded what the learner rated otherwise than the rules
 * @param suspended whether it is not to be asked in study
 * @param buriedUntil the first day on which it may come again; {@link LocalDate#MIN} if it is not buried
 * @param flagged whether it is marked to be found again
 */
public record ItemHistory(
        List<Reply> replies,
        Set<EntryId> retracted,
        Map<EntryId, Grade> regraded,
        boolean suspended,
        LocalDate buriedUntil,
        boolean flagged) {
    /** Of a question that was never touched. */
    public static final ItemHistory NONE = new ItemHistory(List.of(), Set.of(), Map.of(), false, LocalDate.MIN, false);

    /**
     * An answer, as far as the schedule needs it.
     *
     * @param grade by the rules
     * @param digest of the question as it was asked
     * @param counts whether its run moves the schedule
     */
    public record Reply(EntryId id, Moment moment, Grade grade, ItemDigest digest, boolean counts) {}

    public ItemHistory {
        // What was imported was kept last, but may have been answered first. By the clock alone, answers of one sitting
        // would change places when it is set back; within a millisecond the order is that of their keeping.
        replies = replies.stream()
                .sorted(Comparator.comparing(reply -> reply.id().time()))
                .toList();
        retracted = Set.copyOf(retracted);
        regraded = Map.copyOf(regraded);
    }

    /** The replies that were not taken back. */
    public List<Reply> standing() {
        return replies.stream().filter(reply -> !retracted.contains(reply.id())).toList();
    }

    /** What moves the schedule, each with the rating in force, in the order of their giving. */
    public List<Review> reviews() {
        List<Review> reviews = new ArrayList<>();
        for (Reply reply : replies) {
            if (reply.counts() && !retracted.contains(reply.id())) {
                regraded.getOrDefault(reply.id(), reply.grade())
                        .rating()
                        .ifPresent(rating -> reviews.add(new Review(reply.moment(), rating)));
            }
        }
        return reviews;
    }

    /** The reply that was given last and stands. */
    public Optional<Reply> last() {
        List<Reply> standing = standing();
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.get(standing.size() - 1));
    }

    /** Whether something else is right now than when it was answered last. */
    public boolean keyChanged(Question question) {
        return last().filter(reply ->
                        !reply.digest().key().equals(ItemDigest.of(question).key()))
                .isPresent();
    }

    /** Whether it may be asked in study on a day. */
    public boolean isWantedOn(StudyDay day) {
        return !suspended && !day.date().isBefore(buriedUntil);
    }

    /**
     * The same with more entries about the question.
     *
     * @param counting the runs that move the schedule
     */
    ItemHistory with(List<Entry> entries, Predicate<RunId> counting) {
        Fold fold = new Fold(this);
        entries.forEach(entry -> fold.take(entry, counting));
        return fold.result();
    }

    /** Takes entries one by one, so that a long history is copied once. */
    private static final class Fold {
        private final List<Reply> replies;
        private final Set<EntryId> retracted;
        private final Map<EntryId, Grade> regraded;
        private boolean suspended;
        private LocalDate buriedUntil;
        private boolean flagged;

        private Fold(ItemHistory from) {
            replies = new ArrayList<>(from.replies);
            retracted = new HashSet<>(from.retracted);
            regraded = new HashMap<>(from.regraded);
            suspended = from.suspended;
            buriedUntil = from.buriedUntil;
            flagged = from.flagged;
        }

        private ItemHistory result() {
            return new ItemHistory(replies, retracted, regraded, suspended, buriedUntil, flagged);
        }

        private void take(Entry entry, Predicate<RunId> counting) {
            if (entry instanceof Entry.Answer answer) {
                replies.add(new Reply(
                        answer.stamp().id(),
                        new Moment(answer.stamp().at(), answer.stamp().zoneId()),
                        answer.graded().grade(),
                        answer.digest(),
                        answer.given().round() == 0 && counting.test(answer.run())));
            } else if (entry instanceof Entry.Retraction retraction) {
                retracted.add(retraction.answer());
            } else if (entry instanceof Entry.Regrading regrading) {
                regraded.put(regrading.answer(), regrading.grade());
            } else if (entry instanceof Entry.Treated treated) {
                treat(treated.treatment());
            }
        }

        private void treat(Treatment treatment) {
            if (treatment instanceof Treatment.Suspend) {
                suspended = true;
            } else if (treatment instanceof Treatment.Resume) {
                suspended = false;
                buriedUntil = LocalDate.MIN;
            } else if (treatment instanceof Treatment.Bury bury) {
                buriedUntil = bury.until();
            } else {
                flagged = treatment instanceof Treatment.Flag;
            }
        }
    }
}
