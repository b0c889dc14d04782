package lectern.classroom.file;

import java.util.List;
import java.util.stream.Stream;
import lectern.classroom.Attempt;
import lectern.classroom.AttemptItem;

/**
 * An attempt as CSV, one row an item, for spreadsheets and for {@code lectern results}.
 *
 * <p>The columns are {@code name, bank, bank_digest, item, type, response, mark, maximum, seconds, certainty}, then what it
 * takes to mark again: {@code response_code, credit, hinted, scheme, seed, mode, begun, ended, complete}, and at the end
 * {@code version} and {@code items}, how many rows there are in all, so that a truncated file is told. Seconds have up to
 * three decimals, times are in ISO 8601. An attempt without items is one row whose item is empty. Texts that a spreadsheet
 * would take for formulas have an apostrophe before them. Further columns may follow in later versions.
 */
public final class ResultsCsv {
    static final String VERSION = "version";
    static final String ITEMS = "items";

    private ResultsCsv() {}

    /** The columns, in their order. */
    public static List<String> columns() {
        return Stream.concat(Member.ALL.stream().map(Member::inCsv), Stream.of(VERSION, ITEMS))
                .toList();
    }

    /** The file's text, to be written in UTF-8. */
    public static String of(Attempt attempt) {
        CsvTable table = new CsvTable(columns());
        attempt.items().forEach(item -> item(begun(table, attempt), attempt, item));
        if (attempt.items().isEmpty()) {
            CsvTable.Row row = begun(table, attempt);
            Member.OF_ITEM.forEach(member -> row.nothing());
            ended(row, attempt);
        }
        return table.text();
    }

    private static CsvTable.Row begun(CsvTable table, Attempt attempt) {
        return table.row()
                .text(attempt.name())
                .text(attempt.bank().value())
                .text(attempt.digest().value());
    }

    private static void item(CsvTable.Row row, Attempt attempt, AttemptItem item) {
        row.text(item.item().value())
                .text(item.type().word())
                .text(item.response())
                .number(Plain.number(item.mark()))
                .number(Plain.number(item.maximum()))
                .number(Plain.seconds(item.time()))
                .text(CertaintyWord.of(item.certainty()))
                .text(item.code())
                .number(Plain.number(item.credit()))
                .text(Boolean.toString(item.hinted()));
        ended(row, attempt);
    }

    private static void ended(CsvTable.Row row, Attempt attempt) {
        row.text(attempt.scheme())
                .number(attempt.seed())
                .text(attempt.occasion().word())
                .text(attempt.begun().toString())
                .text(attempt.ended().toString())
                .text(Boolean.toString(attempt.complete()))
                .number(ResultsJson.VERSION)
                .number(attempt.items().size());
    }
}
