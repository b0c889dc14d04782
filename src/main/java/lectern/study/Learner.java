package lectern.study;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.history.Entry;
import lectern.history.RunId;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Review;
import lectern.schedule.Timetable;
import lectern.statistics.Tally;
import lectern.statistics.Totals;

/**
 * What a bank's entries come to for a learner, question by question. A question that is gone from the bank stays here,
 * so that it goes on where it was left should it come back.
 */
public final class Learner {
    /** Someone who has done nothing yet. */
    public static final Learner NEW = of(Folded.NOTHING);

    private final Folded before;
    private final Map<QuestionId, ItemHistory> since;
    private final Set<RunId> counting;
    private final Set<RunId> orphans;
    private volatile Optional<Cards> cards;

    /**
     * Someone.
     *
     * @param before what was folded before
     * @param since the whole history of each question that something was done with since
     * @param counting the runs begun since that move the schedule: neither a cram nor with an open book
     * @param orphans the runs that answers given since were of, but of which no beginning is known
     */
    Learner(
            Folded before,
            Map<QuestionId, ItemHistory> since,
            Set<RunId> counting,
            Set<RunId> orphans,
            Optional<Cards> cards) {
        this.before = before;
        this.since = Map.copyOf(since);
        this.counting = Set.copyOf(counting);
        this.orphans = Set.copyOf(orphans);
        this.cards = cards;
    }

    /** Someone of whom this was folded. */
    public static Learner of(Folded before) {
        return new Learner(before, Map.of(), Set.of(), Set.of(), Optional.empty());
    }

    /** The questions that anything was done with. */
    public Set<QuestionId> questions() {
        Set<QuestionId> questions = new HashSet<>(before.questions());
        questions.addAll(since.keySet());
        return questions;
    }

    /** What was done with a question. */
    public ItemHistory item(QuestionId question) {
        ItemHistory later = since.get(question);
        return later != null ? later : before.item(question);
    }

    /** What is wanted of a question. */
    public Care care(QuestionId question) {
        ItemHistory later = since.get(question);
        return later != null ? later.care() : before.care(question);
    }

    /** Where a question stands. */
    public Card card(QuestionId question, Timetable timetable) {
        Cards known =
                cards.filter(kept -> kept.timetable().equals(timetable)).orElseGet(() -> Cards.of(timetable, before));
        cards = Optional.of(known);
        return known.of(question, id -> replayed(id, known));
    }

    private Card replayed(QuestionId question, Cards known) {
        Optional<Card> folded =
                known.folded() && !since.containsKey(question) ? before.card(question) : Optional.empty();
        return folded.orElseGet(
                () -> known.timetable().replay(question.value(), item(question).reviews()));
    }

    /** What all answers that count come to in sum; only questions that something was done with since are gone through. */
    public Totals totals(Timetable timetable) {
        boolean folded = isFoldedBy(timetable);
        Tally tally = new Tally(folded ? before.totals() : Totals.NONE, timetable);
        for (QuestionId question : folded ? since.keySet() : questions()) {
            if (folded) {
                tally.remove(question, before.item(question).reviewed());
            }
            tally.add(question, item(question).reviewed());
        }
        return tally.totals();
    }

    /** Whether what was folded before is of a timetable, so that it need not be gone through again. */
    public boolean isFoldedBy(Timetable timetable) {
        return before.isBy(timetable);
    }

    /** The questions that were answered then or later by the clock; some that were not may be among them. */
    Set<QuestionId> answeredSince(Instant then) {
        Set<QuestionId> questions = new HashSet<>(since.keySet());
        for (QuestionId question : before.questions()) {
            if (!before.latest(question).isBefore(then)) {
                questions.add(question);
            }
        }
        return questions;
    }

    /** The reviews of each question that has any: what an optimiser learns from. */
    public List<List<Review>> reviews() {
        return questions().stream()
                .sorted()
                .map(question -> item(question).reviews())
                .filter(reviews -> !reviews.isEmpty())
                .toList();
    }

    /**
     * The same after further entries; folding them in one by one comes to the same as folding them in at once.
     *
     * @param entries of one bank, in the order of their keeping
     */
    public Learner with(List<Entry> entries) {
        Folding folding = folding();
        entries.forEach(folding::take);
        return folding.result();
    }

    /** Takes many further entries. */
    public Folding folding() {
        return new Folding(this);
    }

    /** What {@link Folding} makes of this. */
    Learner after(Map<QuestionId, ItemHistory> items, Set<RunId> runs, Set<RunId> waiting) {
        Map<QuestionId, ItemHistory> later = new HashMap<>(since);
        later.putAll(items);
        Set<RunId> moving = new HashSet<>(counting);
        moving.addAll(runs);
        Set<RunId> unknown = new HashSet<>(orphans);
        unknown.addAll(waiting);
        return new Learner(before, later, moving, unknown, cards.map(known -> known.without(items.keySet())));
    }

    boolean counts(RunId run) {
        return counting.contains(run) || before.counts(run);
    }

    /** The runs that move the schedule: neither a cram nor with an open book. */
    public Set<RunId> counting() {
        Set<RunId> all = new HashSet<>(before.counting());
        all.addAll(counting);
        return all;
    }

    /** The runs that answers were of, but of which no beginning is known. */
    public Set<RunId> orphans() {
        Set<RunId> all = new HashSet<>(before.orphans());
        all.addAll(orphans);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Learner learner
                && learner.questions().equals(questions())
                && questions().stream()
                        .allMatch(question -> learner.item(question).equals(item(question)))
                && learner.counting().equals(counting());
    }

    @Override
    public int hashCode() {
        return questions().hashCode();
    }

    @Override
    public String toString() {
        return "Learner of " + questions();
    }
}
