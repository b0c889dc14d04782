package lectern.study.folded;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.history.ItemDigest;
import lectern.history.RunId;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Timetable;
import lectern.study.Care;
import lectern.study.Folded;
import lectern.study.ItemHistory;
import lectern.study.Learner;

/**
 * What was folded, from bytes that {@link #of} made. The history of a question is read from them each time that it is
 * asked for.
 */
public final class FoldedBytes implements Folded {
    private final byte[] bytes;
    private final String timetable;
    private final List<ZoneId> zones = new ArrayList<>();
    private final List<ItemDigest> digests = new ArrayList<>();
    private final Set<RunId> counting;
    private final Set<RunId> orphans;
    private final Map<QuestionId, FoldedItem> items = new LinkedHashMap<>();
    private final int blocks;

    /**
     * What was folded.
     *
     * @param bytes that hold them as they were made, whole; not to be changed
     * @param start where they begin
     * @throws IOException if they are not what was made
     * @throws RuntimeException for the same reason
     */
    public FoldedBytes(byte[] bytes, int start) throws IOException {
        this.bytes = bytes;
        ByteArrayInputStream source = new ByteArrayInputStream(bytes, start, bytes.length - start);
        DataInputStream in = new DataInputStream(source);
        timetable = in.readUTF();
        for (int i = in.readInt(); i > 0; i--) {
            zones.add(ZoneId.of(in.readUTF()));
        }
        for (int i = in.readInt(); i > 0; i--) {
            digests.add(FoldedItem.digest(in));
        }
        counting = runs(in);
        orphans = runs(in);
        for (int i = in.readInt(); i > 0; i--) {
            QuestionId question = new QuestionId(in.readUTF());
            items.put(question, FoldedItem.read(in, question, zones));
        }
        blocks = bytes.length - source.available();
    }

    /**
     * The bytes of what a learner's entries came to.
     *
     * @param timetable that the cards are to be of
     */
    public static byte[] of(Learner learner, Timetable timetable) throws IOException {
        return new FoldedWriter(learner, timetable).bytes();
    }

    private static Set<RunId> runs(DataInputStream in) throws IOException {
        Set<RunId> runs = new HashSet<>();
        for (int i = in.readInt(); i > 0; i--) {
            runs.add(new RunId(in.readUTF()));
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
        int start = blocks + item.block();
        try {
            return FoldedItem.history(
                    new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start)),
                    item.care(),
                    zones,
                    digests);
        } catch (IOException e) {
            throw new IllegalStateException("bytes that were whole have no end", e);
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
    public boolean counts(RunId run) {
        return counting.contains(run);
    }

    @Override
    public Set<RunId> counting() {
        return counting;
    }

    @Override
    public Set<RunId> orphans() {
        return orphans;
    }
}
