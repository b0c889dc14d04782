package lectern.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lectern.marking.Response;

/** The answers of a history as a table: lines of CSV, one an answer, the columns first. */
public final class AnswerTable {
    public static final String COLUMNS =
            "bank,question,answered_at,zone,run,round,number,response,mark,help,close_call,"
                    + "certainty,took_ms,grade,taken_back";

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    /** By these a program for tables takes a cell for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private AnswerTable() {}

    /** Of entries in the order of their keeping. */
    public static List<String> of(List<Entry> entries) {
        Set<EntryId> standing =
                Standing.of(entries).stream().map(answer -> answer.stamp().id()).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>(List.of(COLUMNS));
        for (Entry entry : entries) {
            if (entry instanceof Entry.Answer answer) {
                lines.add(line(answer, standing.contains(answer.stamp().id())));
            }
        }
        return lines;
    }

    private static String line(Entry.Answer answer, boolean stands) {
        Given given = answer.given();
        return List.<Object>of(
                        answer.stamp().bank(),
                        answer.question(),
                        answer.stamp().at(),
                        answer.stamp().zone(),
                        answer.run(),
                        given.round(),
                        given.number(),
                        given.response()
                                .response()
                                .map(AnswerTable::words)
                                .orElse(given.response().value()),
                        given.mark().fraction(),
                        given.help(),
                        given.closeCall(),
                        given.certainty(),
                        given.took().toMillis(),
                        answer.graded().grade().number(),
                        !stands)
                .stream()
                .map(value -> cell(value.toString()))
                .collect(Collectors.joining(","));
    }

    /** Options by their numbers in the bank, from 1; nothing for "I don't know". */
    private static String words(Response response) {
        if (response instanceof Response.Chosen chosen) {
            return chosen.options().stream()
                    .map(option -> String.valueOf(option + 1))
                    .collect(Collectors.joining(" "));
        }
        return response instanceof Response.Typed typed ? typed.text() : "";
    }

    static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
