package lectern.classroom.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A table as CSV (RFC 4180), in which no text is taken for a formula. */
public final class CsvTable {
    private final List<List<String>> rows = new ArrayList<>();

    public CsvTable(List<String> columns) {
        rows.add(List.copyOf(columns));
    }

    /** A row that is filled cell by cell. */
    public Row row() {
        Row row = new Row();
        rows.add(row.cells);
        return row;
    }

    /** The whole table. */
    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            // A text in memory can always be written.
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A row. */
    public static final class Row {
        private final List<String> cells = new ArrayList<>();

        private Row() {}

        public Row text(String text) {
            cells.add(CsvCell.neutralised(text));
            return this;
        }

        /** A number stays one, also below 0. */
        public Row number(BigDecimal number) {
            cells.add(number.toPlainString());
            return this;
        }

        public Row number(long number) {
            cells.add(Long.toString(number));
            return this;
        }

        public Row nothing() {
            cells.add("");
            return this;
        }
    }
}
