package lectern.classroom.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.classroom.Attempt;
import lectern.classroom.AttemptItem;

/** Reads what {@link ResultsCsv} wrote; columns that it does not know, behind the known ones, are passed over. */
final class CsvReading {
    private static final int MOST_COLUMNS = 100;

    private static final int VERSION = ResultsCsv.columns().indexOf(ResultsCsv.VERSION);
    private static final int ITEMS = ResultsCsv.columns().indexOf(ResultsCsv.ITEMS);

    private final String text;

    CsvReading(String text) {
        this.text = text;
    }

    Attempt attempt() throws NotResults {
        List<CsvRecord> rows = rows();
        List<String> columns = ResultsCsv.columns();
        List<String> found = rows.get(0).getFields();
        if (found.size() < columns.size() || !found.subList(0, columns.size()).equals(columns)) {
            throw new NotResults("it is no results file of Lectern: it begins neither with { nor with the columns "
                    + String.join(",", columns.subList(0, 4)) + "...");
        }
        if (rows.size() == 1) {
            throw new NotResults("it is cut off after its columns");
        }
        List<Members> all = new ArrayList<>();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            all.add(members(row, found.size()));
        }
        return attempt(all, rows);
    }

    private List<CsvRecord> rows() throws NotResults {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields(MOST_COLUMNS)
                                .maxFieldSize(ResultsFile.LONGEST_TEXT)
                                .maxRecordSize(4 * ResultsFile.LONGEST_TEXT)),
                        text)) {
            return csv.stream().toList();
        } catch (CsvParseException e) {
            throw new NotResults("it is broken: no CSV, or something in it is too long");
        } catch (IOException e) {
            throw new NotResults("it cannot be read");
        }
    }

    private static Members members(CsvRecord row, int wanted) throws NotResults {
        String where = "line " + row.getStartingLineNumber() + ": ";
        if (row.getFieldCount() != wanted) {
            throw new NotResults(
                    where + "it is broken or cut off: " + row.getFieldCount() + " cells instead of " + wanted);
        }
        Map<Member, String> texts = new EnumMap<>(Member.class);
        for (int i = 0; i < Member.ALL.size(); i++) {
            texts.put(Member.ALL.get(i), CsvCell.restored(row.getField(i)));
        }
        return new Members(where, texts);
    }

    private static Attempt attempt(List<Members> all, List<CsvRecord> rows) throws NotResults {
        Members first = all.get(0);
        // An attempt without items is one row.
        int count = all.size() == 1 && first.isBlank(Member.OF_ITEM) ? 0 : all.size();
        List<AttemptItem> items = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Members each = all.get(i);
            JsonReading.checkVersion(rows.get(i + 1).getField(VERSION));
            String told = rows.get(i + 1).getField(ITEMS);
            if (!told.equals(Integer.toString(count))) {
                throw new NotResults("it is broken or cut off: " + count + " of '" + told + "' items");
            }
            if (!each.agrees(first)) {
                throw new NotResults(each.where() + "it is of another attempt than the lines before");
            }
            if (count > 0) {
                items.add(each.item());
            }
        }
        return first.attempt(items);
    }
}
