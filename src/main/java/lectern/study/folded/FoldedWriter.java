package lectern.study.folded;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.history.EntryId;
import lectern.history.Grade;
import lectern.history.ItemDigest;
import lectern.history.RunId;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Interval;
import lectern.schedule.Memory;
import lectern.schedule.Moment;
import lectern.schedule.Timetable;
import lectern.study.ItemHistory;
import lectern.study.Learner;

/**
 * Writes what a learner's entries came to, for {@link FoldedBytes} to read: a head with what is asked of every question,
 * and for each a block with all that was done with it.
 */
final class FoldedWriter {
    private final Learner learner;
    private final Timetable timetable;
    private final Map<String, Integer> zones = new LinkedHashMap<>();
    private final Map<ItemDigest, Integer> digests = new LinkedHashMap<>();
    private final ByteArrayOutputStream blocks = new ByteArrayOutputStream();

    FoldedWriter(Learner learner, Timetable timetable) {
        this.learner = learner;
        this.timetable = timetable;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream items = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(items);
        List<QuestionId> questions = learner.questions().stream().sorted().toList();
        out.writeInt(questions.size());
        for (QuestionId question : questions) {
            item(out, question);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(all);
        head.writeUTF(timetable.toString());
        head.writeInt(zones.size());
        for (String zone : zones.keySet()) {
            head.writeUTF(zone);
        }
        head.writeInt(digests.size());
        for (ItemDigest digest : digests.keySet()) {
            head.writeLong(Long.parseUnsignedLong(digest.text(), 16));
            head.writeLong(Long.parseUnsignedLong(digest.key(), 16));
        }
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        DataOutputStream both = new DataOutputStream(runs);
        runs(both, learner.counting());
        runs(both, learner.orphans());
        head.writeInt(runs.size());
        runs.writeTo(head);
        ByteArrayOutputStream totals = new ByteArrayOutputStream();
        FoldedTotals.write(new DataOutputStream(totals), learner.totals(timetable));
        head.writeInt(totals.size());
        totals.writeTo(head);
        items.writeTo(head);
        blocks.writeTo(head);
        return all.toByteArray();
    }

    private static void runs(DataOutputStream out, Set<RunId> runs) throws IOException {
        out.writeInt(runs.size());
        for (RunId run : runs) {
            out.writeUTF(run.value());
        }
    }

    private void item(DataOutputStream out, QuestionId question) throws IOException {
        ItemHistory item = learner.item(question);
        out.writeUTF(question.value());
        out.writeBoolean(item.care().suspended());
        out.writeBoolean(item.care().flagged());
        out.writeLong(item.care().buriedUntil().toEpochDay());
        Instant latest = item.latest();
        out.writeLong(latest.equals(Instant.MIN) ? Long.MIN_VALUE : latest.toEpochMilli());
        card(out, learner.card(question, timetable));
        out.writeInt(blocks.size());
        block(item);
    }

    private void card(DataOutputStream out, Card card) throws IOException {
        out.writeBoolean(card instanceof Card.Seen);
        if (card instanceof Card.Seen seen) {
            out.writeByte(seen.phase().number());
            out.writeInt(seen.step());
            Memory memory = seen.memory();
            out.writeDouble(memory.stability());
            out.writeDouble(memory.difficulty());
            moment(out, seen.last());
            Interval interval = seen.interval();
            out.writeBoolean(interval instanceof Interval.Days);
            out.writeLong(
                    interval instanceof Interval.Days days
                            ? days.count()
                            : ((Interval.Step) interval).length().toMillis());
            out.writeInt(seen.reviews());
            out.writeInt(seen.lapses());
        }
    }

    private void block(ItemHistory item) throws IOException {
        DataOutputStream out = new DataOutputStream(blocks);
        out.writeInt(item.replies().size());
        for (ItemHistory.Reply reply : item.replies()) {
            out.writeUTF(reply.id().value());
            moment(out, reply.moment());
            out.writeByte(reply.grade().number());
            out.writeInt(number(digests, reply.digest()));
            out.writeBoolean(reply.counts());
            out.writeDouble(reply.mark().fraction());
            out.writeUTF(reply.certainty().name());
            out.writeLong(reply.took().toMillis());
        }
        out.writeInt(item.retracted().size());
        for (EntryId id : item.retracted()) {
            out.writeUTF(id.value());
        }
        out.writeInt(item.regraded().size());
        for (Map.Entry<EntryId, Grade> regraded : item.regraded().entrySet()) {
            out.writeUTF(regraded.getKey().value());
            out.writeByte(regraded.getValue().number());
        }
    }

    private void moment(DataOutputStream out, Moment moment) throws IOException {
        out.writeLong(moment.millis());
        out.writeInt(number(zones, moment.zone().getId()));
    }

    private static <T> int number(Map<T, Integer> numbers, T of) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(of, next);
        return known == null ? next : known;
    }
}
