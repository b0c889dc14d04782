package lectern.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.history.Entry;
import lectern.history.EntryId;
import lectern.history.Grade;
import lectern.history.ItemDigest;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.model.Question;
import lectern.schedule.Moment;
import lectern.schedule.Rating;
import lectern.schedule.Review;
import lectern.schedule.StudyDay;
import lectern.statistics.Reviewed;

/**
 * All that a learner did with one question.
 *
 * @param replies in the order of their giving, those that were taken back too
 * @param retracted the replies that were taken back
 * @param regraded what the learner rated otherwise than the rules
 * @param care what is wanted of it
 */
public record ItemHistory(List<Reply> replies, Set<EntryId> retracted, Map<EntryId, Grade> regraded, Care care) {
    /** Of a question that was never touched. */
    public static final ItemHistory NONE = new ItemHistory(List.of(), Set.of(), Map.of(), Care.NONE);

    /**
     * An answer, as far as the schedule and statistics need it.
     *
     * @param grade by the rules
     * @param digest of the question as it was asked
     * @param counts whether its run moves the schedule
     * @param mark that it earned, 0 to 1
     * @param took from the question's showing to the answer
     */
    public record Reply(
            EntryId id,
            Moment moment,
            Grade grade,
            ItemDigest digest,
            boolean counts,
            Mark mark,
            Certainty certainty,
            Duration took) {
        Reply counting() {
            return new Reply(id, moment, grade, digest, true, mark, certainty, took);
        }

        Reviewed reviewed(Rating rating) {
            return new Reviewed(new Review(moment, rating), mark, certainty, took);
        }
    }

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

    /** The replies that move the schedule, rated by the rules or as the learner did, in the order of their giving. */
    public List<Reviewed> reviewed() {
        List<Reviewed> reviewed = new ArrayList<>();
        for (Reply reply : replies) {
            if (reply.counts() && !retracted.contains(reply.id())) {
                regraded.getOrDefault(reply.id(), reply.grade())
                        .rating()
                        .ifPresent(rating -> reviewed.add(reply.reviewed(rating)));
            }
        }
        return reviewed;
    }

    /** The same, as the schedule takes it. */
    public List<Review> reviews() {
        return reviewed().stream().map(Reviewed::review).toList();
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

    public boolean suspended() {
        return care.suspended();
    }

    public boolean flagged() {
        return care.flagged();
    }

    /** Whether it may be asked in study on a day. */
    public boolean isWantedOn(StudyDay day) {
        return care.isWantedOn(day);
    }

    /** The latest that it was answered by the clock, what was taken back too; {@link Instant#MIN} if never. */
    public Instant latest() {
        return replies.stream()
                .map(reply -> reply.moment().at())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** Takes entries one by one, so that a long history is copied once. */
    static final class Fold {
        private final List<Reply> replies;
        private final Set<EntryId> retracted;
        private final Map<EntryId, Grade> regraded;
        private Care care;

        Fold(ItemHistory from) {
            replies = new ArrayList<>(from.replies);
            retracted = new HashSet<>(from.retracted);
            regraded = new HashMap<>(from.regraded);
            care = from.care;
        }

        ItemHistory result() {
            return new ItemHistory(replies, retracted, regraded, care);
        }

        /** The place of the reply that is taken next. */
        int next() {
            return replies.size();
        }

        /** The run of a reply that was taken turns out to move the schedule. */
        void count(int place) {
            replies.set(place, replies.get(place).counting());
        }

        /**
         * Takes one.
         *
         * @param counts whether an answer is of a run that is known to move the schedule
         */
        void take(Entry entry, boolean counts) {
            if (entry instanceof Entry.Answer answer) {
                replies.add(new Reply(
                        answer.stamp().id(),
                        new Moment(answer.stamp().at(), answer.stamp().zoneId()),
                        answer.graded().grade(),
                        answer.digest(),
                        answer.given().round() == 0 && counts,
                        answer.given().mark(),
                        answer.given().certainty(),
                        answer.given().took()));
            } else if (entry instanceof Entry.Retraction retraction) {
                retracted.add(retraction.answer());
            } else if (entry instanceof Entry.Regrading regrading) {
                regraded.put(regrading.answer(), regrading.grade());
            } else if (entry instanceof Entry.Treated treated) {
                care = care.after(treated.treatment());
            }
        }
    }
}
