package lectern.classroom.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import lectern.classroom.Attempt;
import lectern.classroom.ClassResults;
import lectern.classroom.Estimate;
import lectern.classroom.Figure;
import lectern.classroom.Handed;
import lectern.classroom.ItemAnalysis;
import lectern.classroom.file.CsvTable;
import lectern.text.Sanitizer;

/**
 * The results of a class as tables in CSV; a figure that is not known is an empty cell. They may be shown on a terminal, so
 * that what it would obey is made visible.
 */
public record ClassTables(ClassResults results) {
    private static final int DIGITS = 4;

    /** A row an attempt, by name. */
    public String marks() {
        CsvTable table = new CsvTable(List.of(
                "name",
                "mark",
                "maximum",
                "percent",
                "complete",
                "mode",
                "scheme",
                "bank",
                "bank_digest",
                "analysed",
                "begun",
                "ended",
                "file"));
        results.here()
                .forEach(handed -> mark(table.row(), handed, handed.attempt().complete()));
        results.elsewhere().forEach(handed -> mark(table.row(), handed, false));
        return table.text();
    }

    private static void mark(CsvTable.Row row, Handed handed, boolean analysed) {
        Attempt attempt = handed.attempt();
        row.text(Sanitizer.visible(attempt.name()))
                .number(rounded(attempt.total()))
                .number(rounded(attempt.maximum()))
                .number(rounded(100 * attempt.share()))
                .text(Boolean.toString(attempt.complete()))
                .text(attempt.occasion().word())
                .text(Sanitizer.visible(attempt.scheme()))
                .text(Sanitizer.visible(attempt.bank().value()))
                .text(attempt.digest().value())
                .text(Boolean.toString(analysed))
                .text(attempt.begun().toString())
                .text(attempt.ended().toString())
                .text(Sanitizer.visible(handed.file()));
    }

    /** A row an item, in the bank's order. */
    public String items() {
        CsvTable table = new CsvTable(List.of(
                "item",
                "type",
                "stem",
                "attempts",
                "muted",
                "facility",
                "facility_low",
                "facility_high",
                "discrimination",
                "discrimination_low",
                "discrimination_high",
                "efficiency",
                "reason",
                "responses",
                "flags"));
        results.analysis().items().forEach(item -> item(table.row(), item));
        return table.text();
    }

    private static void item(CsvTable.Row row, ItemAnalysis item) {
        ItemWords words = new ItemWords(item);
        row.text(Sanitizer.visible(item.question().id().value()))
                .text(item.question().type().word())
                .text(Sanitizer.visible(item.question().header().stem()))
                .number(item.attempts())
                .text(Boolean.toString(item.isMuted()));
        estimate(row, item.facility());
        estimate(row, item.discrimination());
        figure(row, item.efficiency());
        row.text(words.reasons()).text(String.join("\n", words.responses())).text(String.join("\n", words.flags()));
    }

    private static void estimate(CsvTable.Row row, Estimate estimate) {
        figure(row, estimate.value());
        figure(row, estimate.low());
        figure(row, estimate.high());
    }

    private static void figure(CsvTable.Row row, Figure figure) {
        if (figure instanceof Figure.Known known) {
            row.number(rounded(known.value()));
        } else {
            row.nothing();
        }
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
