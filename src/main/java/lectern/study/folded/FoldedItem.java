package lectern.study.folded;

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
import lectern.bytes.ByteInput;
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

    static FoldedItem read(ByteInput in, QuestionId question, List<ZoneId> zones) {
        boolean suspended = in.truth();
        boolean flagged = in.truth();
        Care care = new Care(suspended, LocalDate.ofEpochDay(in.longNumber()), flagged);
        long latest = in.longNumber();
        return new FoldedItem(
                care,
                latest == Long.MIN_VALUE ? Instant.MIN : Instant.ofEpochMilli(latest),
                card(in, question, zones),
                in.number());
    }

    private static Card card(ByteInput in, QuestionId question, List<ZoneId> zones) {
        if (!in.truth()) {
            return new Card.New(question.value());
        }
        return new Card.Seen(
                question.value(),
                phase(in.octet()),
                in.number(),
                new Memory(in.fraction(), in.fraction()),
                moment(in, zones),
                interval(in.truth(), in.longNumber()),
                in.number(),
                in.number());
    }

    private static Phase phase(int number) {
        for (Phase phase : PHASES) {
            if (phase.number() == number) {
                return phase;
            }
        }
        throw new IllegalArgumentException("no phase has the number " + number);
    }

    private static Interval interval(boolean days, long length) {
        return days ? new Interval.Days(Math.toIntExact(length)) : new Interval.Step(Duration.ofMillis(length));
    }

    private static Moment moment(ByteInput in, List<ZoneId> zones) {
        return Moment.ofMillis(in.longNumber(), zones.get(in.number()));
    }

    static ItemDigest digest(ByteInput in) {
        HexFormat hex = HexFormat.of();
        return new ItemDigest(hex.toHexDigits(in.longNumber()), hex.toHexDigits(in.longNumber()));
    }

    /** All that was done with a question, from its block. */
    static ItemHistory history(ByteInput in, Care care, List<ZoneId> zones, List<ItemDigest> digests) {
        List<ItemHistory.Reply> replies = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            replies.add(new ItemHistory.Reply(
                    new EntryId(in.text()),
                    moment(in, zones),
                    Grade.of(in.octet()),
                    digests.get(in.number()),
                    in.truth(),
                    new Mark(in.fraction()),
                    Certainty.valueOf(in.text()),
                    Duration.ofMillis(in.longNumber())));
        }
        Set<EntryId> retracted = new HashSet<>();
        for (int i = in.number(); i > 0; i--) {
            retracted.add(new EntryId(in.text()));
        }
        Map<EntryId, Grade> regraded = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            regraded.put(new EntryId(in.text()), Grade.of(in.octet()));
        }
        return new ItemHistory(replies, retracted, regraded, care);
    }
}
