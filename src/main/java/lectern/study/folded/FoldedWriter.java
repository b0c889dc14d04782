package lectern.study.folded;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.bytes.ByteOutput;
import lectern.bytes.Numbering;
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
    private final Numbering<String> zones = new Numbering<>();
    private final Numbering<ItemDigest> digests = new Numbering<>();
    private final ByteOutput blocks = new ByteOutput();

    FoldedWriter(Learner learner, Timetable timetable) {
        this.learner = learner;
        this.timetable = timetable;
    }

    void write(ByteOutput head) {
        ByteOutput items = new ByteOutput();
        List<QuestionId> questions = learner.questions().stream().sorted().toList();
        items.number(questions.size());
        for (QuestionId question : questions) {
            item(items, question);
        }
        head.text(timetable.toString());
        head.number(zones.all().size());
        for (String zone : zones.all()) {
            head.text(zone);
        }
        head.number(digests.all().size());
        for (ItemDigest digest : digests.all()) {
            head.longNumber(Long.parseUnsignedLong(digest.text(), 16));
            head.longNumber(Long.parseUnsignedLong(digest.key(), 16));
        }
        ByteOutput runs = new ByteOutput();
        runs(runs, learner.counting());
        runs(runs, learner.orphans());
        head.part(runs);
        ByteOutput totals = new ByteOutput();
        FoldedTotals.write(totals, learner.totals(timetable));
        head.part(totals);
        head.rest(items);
        head.rest(blocks);
    }

    private static void runs(ByteOutput out, Set<RunId> runs) {
        out.number(runs.size());
        for (RunId run : runs) {
            out.text(run.value());
        }
    }

    private void item(ByteOutput out, QuestionId question) {
        ItemHistory item = learner.item(question);
        out.text(question.value());
        out.truth(item.care().suspended());
        out.truth(item.care().flagged());
        out.longNumber(item.care().buriedUntil().toEpochDay());
        Instant latest = item.latest();
        out.longNumber(latest.equals(Instant.MIN) ? Long.MIN_VALUE : latest.toEpochMilli());
        card(out, learner.card(question, timetable));
        out.number(blocks.size());
        block(blocks, item);
    }

    private void card(ByteOutput out, Card card) {
        out.truth(card instanceof Card.Seen);
        if (card instanceof Card.Seen seen) {
            out.octet(seen.phase().number());
            out.number(seen.step());
            Memory memory = seen.memory();
            out.fraction(memory.stability());
            out.fraction(memory.difficulty());
            moment(out, seen.last());
            Interval interval = seen.interval();
            out.truth(interval instanceof Interval.Days);
            out.longNumber(
                    interval instanceof Interval.Days days
                            ? days.count()
                            : ((Interval.Step) interval).length().toMillis());
            out.number(seen.reviews());
            out.number(seen.lapses());
        }
    }

    private void block(ByteOutput out, ItemHistory item) {
        out.number(item.replies().size());
        for (ItemHistory.Reply reply : item.replies()) {
            out.text(reply.id().value());
            moment(out, reply.moment());
            out.octet(reply.grade().number());
            out.number(digests.of(reply.digest()));
            out.truth(reply.counts());
            out.fraction(reply.mark().fraction());
            out.text(reply.certainty().name());
            out.longNumber(reply.took().toMillis());
        }
        out.number(item.retracted().size());
        for (EntryId id : item.retracted()) {
            out.text(id.value());
        }
        out.number(item.regraded().size());
        for (Map.Entry<EntryId, Grade> regraded : item.regraded().entrySet()) {
            out.text(regraded.getKey().value());
            out.octet(regraded.getValue().number());
        }
    }

    private void moment(ByteOutput out, Moment moment) {
        out.longNumber(moment.millis());
        out.number(zones.of(moment.zone().getId()));
    }
}
