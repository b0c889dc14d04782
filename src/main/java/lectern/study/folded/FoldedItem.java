package lectern.study.folded;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.history.EntryId;
import lectern.history.Grade;
import lectern.history.ItemDigest;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Interval;
import lectern.schedule.Memory;
import lectern.schedule.Moment;
import lectern.schedule.Phase;
import lectern.study.Care;
import lectern.study.ItemHistory;

/**
 * What is asked of every question, as {@link FoldedWriter} wrote it.
 *
 * @param block where all that was done with it begins, in bytes from the first block
 */
record FoldedItem(Care care, Instant latest, Card card, int block) {
    private static final List<Phase> PHASES = List.of(Phase.values());

    static FoldedItem read(DataInputStream in, QuestionId question, List<ZoneId> zones) throws IOException {
        boolean suspended = in.readBoolean();
        boolean flagged = in.readBoolean();
        Care care = new Care(suspended, LocalDate.ofEpochDay(in.readLong()), flagged);
        long latest = in.readLong();
        return new FoldedItem(
                care,
                latest == Long.MIN_VALUE ? Instant.MIN : Instant.ofEpochMilli(latest),
                card(in, question, zones),
                in.readInt());
    }

    private static Card card(DataInputStream in, QuestionId question, List<ZoneId> zones) throws IOException {
        if (!in.readBoolean()) {
            return new Card.New(question.value());
        }
        int phase = in.readByte();
        return new Card.Seen(
                question.value(),
                PHASES.stream()
                        .filter(each -> each.number() == phase)
                        .findFirst()
                        .orElseThrow(IOException::new),
                in.readInt(),
                new Memory(in.readDouble(), in.readDouble()),
                moment(in, zones),
                interval(in.readBoolean(), in.readLong()),
                in.readInt(),
                in.readInt());
    }

    private static Interval interval(boolean days, long length) {
        return days ? new Interval.Days(Math.toIntExact(length)) : new Interval.Step(Duration.ofMillis(length));
    }

    private static Moment moment(DataInputStream in, List<ZoneId> zones) throws IOException {
        return Moment.ofMillis(in.readLong(), zones.get(in.readInt()));
    }

    static ItemDigest digest(DataInputStream in) throws IOException {
        HexFormat hex = HexFormat.of();
        return new ItemDigest(hex.toHexDigits(in.readLong()), hex.toHexDigits(in.readLong()));
    }

    /** All that was done with a question, from its block. */
    static ItemHistory history(DataInputStream in, Care care, List<ZoneId> zones, List<ItemDigest> digests)
            throws IOException {
        List<ItemHistory.Reply> replies = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            replies.add(new ItemHistory.Reply(
                    new EntryId(in.readUTF()),
                    moment(in, zones),
                    Grade.of(in.readByte()),
                    digests.get(in.readInt()),
                    in.readBoolean(),
                    new Mark(in.readDouble()),
                    Certainty.valueOf(in.readUTF()),
                    Duration.ofMillis(in.readLong())));
        }
        Set<EntryId> retracted = new HashSet<>();
        for (int i = in.readInt(); i > 0; i--) {
            retracted.add(new EntryId(in.readUTF()));
        }
        Map<EntryId, Grade> regraded = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            regraded.put(new EntryId(in.readUTF()), Grade.of(in.readByte()));
        }
        return new ItemHistory(replies, retracted, regraded, care);
    }
}
