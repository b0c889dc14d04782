package lectern.study.folded;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.history.ItemDigest;
import lectern.history.RunId;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Timetable;
import lectern.statistics.Totals;
import lectern.study.Care;
import lectern.study.Folded;
import lectern.study.ItemHistory;
import lectern.study.Learner;
import org.jspecify.annotations.Nullable;

/**
 * What was folded, from bytes that {@link #write} made. The history of a question is read from them each time that it is
 * asked for.
 */
public final class FoldedBytes implements Folded {
    private final String timetable;
    private final List<ZoneId> zones = new ArrayList<>();
    private final List<ItemDigest> digests = new ArrayList<>();
    private final ByteInput runs;
    private final ByteInput totals;
    private final Map<QuestionId, FoldedItem> items = new HashMap<>();
    private final ByteInput blocks;
    /** Those that count and the orphans; there are many, and they are asked for only when there are new entries. */
    private @Nullable List<Set<RunId>> known;

    /**
     * What was folded.
     *
     * @param in stands where it begins, in bytes that are not to change; is moved on
     * @throws RuntimeException if they are not what was made
     */
    public FoldedBytes(ByteInput in) {
        timetable = in.text();
        for (int i = in.number(); i > 0; i--) {
            zones.add(ZoneId.of(in.text()));
        }
        for (int i = in.number(); i > 0; i--) {
            digests.add(FoldedItem.digest(in));
        }
        runs = in.part();
        totals = in.part();
        for (int i = in.number(); i > 0; i--) {
            QuestionId question = new QuestionId(in.text());
            items.put(question, FoldedItem.read(in, question, zones));
        }
        blocks = in;
    }

    /**
     * Writes what a learner's entries came to.
     *
     * @param timetable that the cards and totals are to be of
     */
    public static void write(ByteOutput out, Learner learner, Timetable timetable) {
        new FoldedWriter(learner, timetable).write(out);
    }

    private synchronized List<Set<RunId>> runs() {
        if (known == null) {
            ByteInput in = runs.after(0);
            known = List.of(runs(in), runs(in));
        }
        return known;
    }

    private static Set<RunId> runs(ByteInput in) {
        Set<RunId> runs = new HashSet<>();
        for (int i = in.number(); i > 0; i--) {
            runs.add(new RunId(in.text()));
        }
        return Collections.unmodifiableSet(runs);
    }

    @Override
    public Set<QuestionId> questions() {
        return Collections.unmodifiableSet(items.keySet());
    }

    @Override
    public ItemHistory item(QuestionId question) {
        FoldedItem item = items.get(question);
        if (item == null) {
            return ItemHistory.NONE;
        }
        return FoldedItem.history(blocks.after(item.block()), item.care(), zones, digests);
    }

    @Override
    public Care care(QuestionId question) {
        FoldedItem item = items.get(question);
        return item == null ? Care.NONE : item.care();
    }

    @Override
    public Instant latest(QuestionId question) {
        FoldedItem item = items.get(question);
        return item == null ? Instant.MIN : item.latest();
    }

    @Override
    public boolean isBy(Timetable other) {
        return timetable.equals(other.toString());
    }

    @Override
    public Optional<Card> card(QuestionId question) {
        return Optional.ofNullable(items.get(question)).map(FoldedItem::card);
    }

    @Override
    public Totals totals() {
        return FoldedTotals.read(totals.after(0));
    }

    @Override
    public boolean counts(RunId run) {
        return counting().contains(run);
    }

    @Override
    public Set<RunId> counting() {
        return runs().get(0);
    }

    @Override
    public Set<RunId> orphans() {
        return runs().get(1);
    }
}
