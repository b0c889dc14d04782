package lectern.history;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.marking.ResponseText;
import lectern.marking.Scheme;
import lectern.model.BankId;
import lectern.model.QuestionId;
import lectern.quiz.Noted;
import lectern.quiz.Terms;

/**
 * Entries as rows, and back. Kinds, names and forms never change: what is written today is read by every later release.
 * Reading is total: what cannot be read is an {@link Entry.Unreadable}.
 */
public final class EntryText {
    static final String BEGUN = "begun";
    static final String ENDED = "ended";
    static final String ANSWER = "answer";
    static final String RETRACTION = "retraction";
    static final String REGRADING = "regrading";
    static final String VISITED = "visited";
    static final String ENTERED = "entered";
    static final String TREATED = "treated";

    private EntryText() {}

    public static EntryRow row(Entry entry) {
        return entry.accept(new EntryWriter());
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
                        terms(fields),
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
            case ENTERED ->
                new Entry.Entered(
                        stamp,
                        run(row),
                        question(row),
                        fields.number("number"),
                        new ResponseText(fields.text("response")),
                        fields.word("certainty", Certainty.class),
                        fields.truth("flagged"),
                        Duration.ofMillis(fields.longNumber("spent")));
            case TREATED -> new Entry.Treated(stamp, question(row), treatment(fields));
            default -> new Entry.Unreadable(stamp, row);
        };
    }

    private static Terms terms(Fields fields) {
        String scheme = fields.text("scheme", Scheme.USUAL.toString());
        return new Terms(
                fields.word("mode", Mode.class) == Mode.EXAM,
                fields.truth("open_book"),
                Scheme.parse(scheme).orElseThrow(() -> new IllegalArgumentException("an unknown scheme")),
                Duration.ofMillis(Long.parseLong(fields.text("limit", "0"))),
                Double.parseDouble(fields.text("pass", "0")),
                fields.text("name", ""));
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
}
