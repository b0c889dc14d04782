package lectern.history;

import java.util.stream.Collectors;
import lectern.marking.Scheme;
import lectern.model.QuestionId;
import lectern.quiz.Terms;

/** Puts entries into rows. */
final class EntryWriter implements Entry.Visitor<EntryRow> {
    @Override
    public EntryRow runBegun(Entry.RunBegun entry) {
        Members members = new Members()
                .word("mode", entry.mode())
                .truth("open_book", entry.terms().openBook())
                .number("seed", entry.seed())
                .text("plan", entry.plan().stream().map(EntryWriter::written).collect(Collectors.joining("\n")));
        return row(entry, EntryText.BEGUN, withUnusual(entry.terms(), members));
    }

    /** What most runs do not have takes no room. */
    private static Members withUnusual(Terms terms, Members members) {
        if (!terms.scheme().equals(Scheme.USUAL)) {
            members.text("scheme", terms.scheme().toString());
        }
        if (terms.timed()) {
            members.number("limit", terms.limit().toMillis());
        }
        if (terms.passMark() > 0) {
            members.number("pass", terms.passMark());
        }
        return terms.name().isEmpty() ? members : members.text("name", terms.name());
    }

    @Override
    public EntryRow runEnded(Entry.RunEnded entry) {
        return row(entry, EntryText.ENDED, new Members().word("ending", entry.ending()));
    }

    @Override
    public EntryRow answer(Entry.Answer entry) {
        Given given = entry.given();
        return row(
                entry,
                EntryText.ANSWER,
                new Members()
                        .number("serial", given.serial())
                        .number("round", given.round())
                        .number("number", given.number())
                        .text("digest", entry.digest().toString())
                        .text("response", given.response().value())
                        .number("mark", given.mark().fraction())
                        .word("help", given.help())
                        .truth("close_call", given.closeCall())
                        .word("certainty", given.certainty())
                        .number("took", given.took().toMillis())
                        .number("automatic", entry.graded().automatic().number())
                        .number("grade", entry.graded().grade().number())
                        .text("model", entry.graded().model()));
    }

    @Override
    public EntryRow retraction(Entry.Retraction entry) {
        return row(
                entry,
                EntryText.RETRACTION,
                new Members().text("answer", entry.answer().value()));
    }

    @Override
    public EntryRow regrading(Entry.Regrading entry) {
        return row(
                entry,
                EntryText.REGRADING,
                new Members()
                        .text("answer", entry.answer().value())
                        .number("grade", entry.grade().number()));
    }

    @Override
    public EntryRow visited(Entry.Visited entry) {
        return row(
                entry,
                EntryText.VISITED,
                new Members()
                        .number("round", entry.round())
                        .number("number", entry.number())
                        .word("turn", entry.turn())
                        .number("spent", entry.spent().toMillis()));
    }

    @Override
    public EntryRow entered(Entry.Entered entry) {
        return row(
                entry,
                EntryText.ENTERED,
                new Members()
                        .number("number", entry.number())
                        .text("response", entry.response().value())
                        .word("certainty", entry.certainty())
                        .truth("flagged", entry.flagged())
                        .number("spent", entry.spent().toMillis()));
    }

    @Override
    public EntryRow treated(Entry.Treated entry) {
        return row(entry, EntryText.TREATED, treatment(entry.treatment()));
    }

    @Override
    public EntryRow unreadable(Entry.Unreadable entry) {
        return entry.row();
    }

    private static Members treatment(Treatment treatment) {
        if (treatment instanceof Treatment.Bury bury) {
            return new Members()
                    .text("treatment", "bury")
                    .text("until", bury.until().toString());
        }
        String word = treatment instanceof Treatment.Suspend
                ? "suspend"
                : treatment instanceof Treatment.Resume
                        ? "resume"
                        : treatment instanceof Treatment.Flag ? "flag" : "unflag";
        return new Members().text("treatment", word);
    }

    private static EntryRow row(Entry entry, String kind, Members members) {
        Stamp stamp = entry.stamp();
        return new EntryRow(
                stamp.id().value(),
                kind,
                entry.inRun().map(RunId::value).orElse(""),
                stamp.bank().value(),
                entry.about().map(QuestionId::value).orElse(""),
                stamp.at().toEpochMilli(),
                stamp.zone(),
                members.toString());
    }

    private static String written(PlannedItem item) {
        String order = item.order().isEmpty()
                ? "-"
                : item.order().stream().map(String::valueOf).collect(Collectors.joining(","));
        return item.digest() + " " + order + " " + item.question();
    }
}
