package lectern.study.folded;

import java.io.IOException;
import java.nio.ByteBuffer;
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
 * What was folded, from bytes that {@link #of} made. The history of a question is read from them each time that it is
 * asked for.
 */
public final class FoldedBytes implements Folded {
    private static final String DAMAGED = "bytes that were whole are not";

    private final ByteBuffer bytes;
    private final String timetable;
    private final List<ZoneId> zones = new ArrayList<>();
    private final List<ItemDigest> digests = new ArrayList<>();
    private final int runs;
    private final int totals;
    private final Map<QuestionId, FoldedItem> items = new HashMap<>();
    private final int blocks;
    /** Those that count and the orphans; there are many, and they are asked for only when there are new entries. */
    private @Nullable List<Set<RunId>> known;

    /**
     * What was folded.
     *
     * @param bytes that hold them as they were made, whole; not to be changed
     * @param start where they begin
     * @throws IOException if they are not what was made
     * @throws RuntimeException for the same reason
     */
    public FoldedBytes(ByteBuffer bytes, int start) throws IOException {
        this.bytes = bytes;
        FoldedInput in = new FoldedInput(bytes, start);
        timetable = in.text();
        for (int i = in.number(); i > 0; i--) {
            zones.add(ZoneId.of(in.text()));
        }
        for (int i = in.number(); i > 0; i--) {
            digests.add(FoldedItem.digest(in));
        }
        runs = skipped(in);
        totals = skipped(in);
        for (int i = in.number(); i > 0; i--) {
            QuestionId question = new QuestionId(in.text());
            items.put(question, FoldedItem.read(in, question, zones));
        }
        blocks = in.position();
    }

    /** Where a part begins that is read only when it is asked for. */
    private static int skipped(FoldedInput in) {
        int length = in.number();
        int start = in.position();
        in.skip(length);
        return start;
    }

    /**
     * The bytes of what a learner's entries came to.
     *
     * @param timetable that the cards are to be of
     */
    public static byte[] of(Learner learner, Timetable timetable) throws IOException {
        return new FoldedWriter(learner, timetable).bytes();
    }

    private synchronized List<Set<RunId>> runs() {
        if (known == null) {
            FoldedInput in = new FoldedInput(bytes, runs);
            try {
                known = List.of(runs(in), runs(in));
            } catch (IOException e) {
                throw new IllegalStateException(DAMAGED, e);
            }
        }
        return known;
    }

    private static Set<RunId> runs(FoldedInput in) throws IOException {
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
        try {
            return FoldedItem.history(new FoldedInput(bytes, blocks + item.block()), item.care(), zones, digests);
        } catch (IOException e) {
            throw new IllegalStateException(DAMAGED, e);
        }
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
        return FoldedTotals.read(new FoldedInput(bytes, totals));
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
