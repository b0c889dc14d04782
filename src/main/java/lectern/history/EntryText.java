package lectern.history;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lectern.model.BankId;
import lectern.model.QuestionId;
import lectern.quiz.Mark;
import lectern.quiz.Noted;

/**
 * Entries as rows, and back. Kinds, names and forms never change: what is written today is read by every later release.
 * Reading is total: what cannot be read is an {@link Entry.Unreadable}.
 */
public final class EntryText {
    private static final String BEGUN = "begun";
    private static final String ENDED = "ended";
    private static final String ANSWER = "answer";
    private static final String RETRACTION = "retraction";
    private static final String REGRADING = "regrading";
    private static final String VISITED = "visited";
    private static final String TREATED = "treated";

    private EntryText() {}

    public static EntryRow row(Entry entry) {
        return entry.accept(new Writer());
    }

    public static Entry entry(EntryRow row) {
        Stamp stamp = stamp(row);
        try {
            return readable(row, stamp);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return new Entry.Unreadable(stamp, row);
        }
    }

    private static Stamp stamp(EntryRow row) {
        // A name must not be empty; what stood there stays in the row.
        return new Stamp(
                new EntryId(row.id().isEmpty() ? "?" : row.id()),
                Instant.ofEpochMilli(row.at()),
                row.zone(),
                new BankId(row.bank().isEmpty() ? "?" : row.bank()));
    }

    private static Entry readable(EntryRow row, Stamp stamp) {
        Fields fields = Fields.of(row.payload());
        return switch (row.kind()) {
            case BEGUN ->
                new Entry.RunBegun(
                        stamp,
                        fields.word("mode", Mode.class),
                        fields.truth("open_book"),
                        fields.longNumber("seed"),
                        plan(fields.text("plan")));
            case ENDED -> new Entry.RunEnded(stamp, run(row), fields.word("ending", Ending.class));
            case ANSWER ->
                new Entry.Answer(
                        stamp,
                        run(row),
                        question(row),
                        ItemDigest.parse(fields.text("digest")),
                        given(fields),
                        new Graded(
                                Grade.of(fields.number("automatic")),
                                Grade.of(fields.number("grade")),
                                fields.text("model", "")));
            case RETRACTION -> new Entry.Retraction(stamp, run(row), question(row), new EntryId(fields.text("answer")));
            case REGRADING ->
                new Entry.Regrading(
                        stamp,
                        run(row),
                        question(row),
                        new EntryId(fields.text("answer")),
                        Grade.of(fields.number("grade")));
            case VISITED ->
                new Entry.Visited(
                        stamp,
                        run(row),
                        fields.number("round"),
                        fields.number("number"),
                        fields.word("turn", Noted.Turn.class),
                        Duration.ofMillis(fields.longNumber("spent")));
            case TREATED -> new Entry.Treated(stamp, question(row), treatment(fields));
            default -> new Entry.Unreadable(stamp, row);
        };
    }

    private static RunId run(EntryRow row) {
        return new RunId(row.run());
    }

    private static QuestionId question(EntryRow row) {
        return new QuestionId(row.question());
    }

    private static Given given(Fields fields) {
        return new Given(
                fields.number("serial"),
                fields.number("round"),
                fields.number("number"),
                new ResponseText(fields.text("response")),
                new Mark(fields.fraction("mark")),
                fields.word("help", Help.class),
                fields.truth("close_call"),
                fields.word("certainty", Certainty.class),
                Duration.ofMillis(fields.longNumber("took")));
    }

    private static Treatment treatment(Fields fields) {
        return switch (fields.text("treatment")) {
            case "suspend" -> new Treatment.Suspend();
            case "resume" -> new Treatment.Resume();
            case "bury" -> new Treatment.Bury(LocalDate.parse(fields.text("until")));
            case "flag" -> new Treatment.Flag();
            case "unflag" -> new Treatment.Unflag();
            default -> throw new IllegalArgumentException("an unknown treatment");
        };
    }

    /** A line a question: digest, order of options with commas (a dash for none), id. */
    private static List<PlannedItem> plan(String written) {
        return written.lines()
                .map(line -> {
                    String[] parts = line.split(" ", 3);
                    if (parts.length < 3) {
                        throw new IllegalArgumentException("no line of a plan");
                    }
                    List<Integer> order = parts[1].equals("-")
                            ? List.of()
                            : Arrays.stream(parts[1].split(","))
                                    .map(Integer::valueOf)
                                    .toList();
                    return new PlannedItem(new QuestionId(parts[2]), ItemDigest.parse(parts[0]), order);
                })
                .toList();
    }

    private static String written(PlannedItem item) {
        String order = item.order().isEmpty()
                ? "-"
                : item.order().stream().map(String::valueOf).collect(Collectors.joining(","));
        return item.digest() + " " + order + " " + item.question();
    }

    private static final class Writer implements Entry.Visitor<EntryRow> {
        @Override
        public EntryRow runBegun(Entry.RunBegun entry) {
            return row(
                    entry,
                    BEGUN,
                    new Members()
                            .word("mode", entry.mode())
                            .truth("open_book", entry.openBook())
                            .number("seed", entry.seed())
                            .text(
                                    "plan",
                                    entry.plan().stream()
                                            .map(EntryText::written)
                                            .collect(Collectors.joining("\n"))));
        }

        @Override
        public EntryRow runEnded(Entry.RunEnded entry) {
            return row(entry, ENDED, new Members().word("ending", entry.ending()));
        }

        @Override
        public EntryRow answer(Entry.Answer entry) {
            Given given = entry.given();
            return row(
                    entry,
                    ANSWER,
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
                    RETRACTION,
                    new Members().text("answer", entry.answer().value()));
        }

        @Override
        public EntryRow regrading(Entry.Regrading entry) {
            return row(
                    entry,
                    REGRADING,
                    new Members()
                            .text("answer", entry.answer().value())
                            .number("grade", entry.grade().number()));
        }

        @Override
        public EntryRow visited(Entry.Visited entry) {
            return row(
                    entry,
                    VISITED,
                    new Members()
                            .number("round", entry.round())
                            .number("number", entry.number())
                            .word("turn", entry.turn())
                            .number("spent", entry.spent().toMillis()));
        }

        @Override
        public EntryRow treated(Entry.Treated entry) {
            return row(entry, TREATED, treatment(entry.treatment()));
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
    }
}
