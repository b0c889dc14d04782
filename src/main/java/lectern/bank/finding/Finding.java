package lectern.bank.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.model.Place;

/**
 * Something that is wrong with a bank.
 *
 * @param question the id of the question that it is about, as far as it can be told; empty if of none
 * @param file the path of the file as people are shown it
 * @param start where what is wrong starts
 * @param end where it ends, exclusive; may be on a later line
 * @param message what was found, as a clause
 * @param notes what else helps to understand it, a line each
 * @param help what to do; empty if the message says it
 * @param excerpt the line of the file that the start is on, raw; empty if the finding is about no line
 */
public record Finding(
        Code code,
        Severity severity,
        String question,
        String file,
        Place start,
        Place end,
        String message,
        List<String> notes,
        String help,
        String excerpt) {
    /** By file, then place. */
    public static final Comparator<Finding> IN_READING_ORDER = Comparator.comparing(Finding::file)
            .thenComparing(Finding::start)
            .thenComparing(finding -> finding.code().number());

    public Finding {
        notes = List.copyOf(notes);
    }

    /** A finding about a file as a whole. */
    public static Finding about(String file, Code code, String message) {
        Place top = new Place(1, 1);
        return new Finding(code, code.severity(), "", file, top, top, message, List.of(), "", "");
    }

    public Finding withNote(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Finding(code, severity, question, file, start, end, message, more, help, excerpt);
    }

    public Finding withHelp(String what) {
        return new Finding(code, severity, question, file, start, end, message, notes, what, excerpt);
    }

    public Finding inQuestion(String id) {
        return new Finding(code, severity, id, file, start, end, message, notes, help, excerpt);
    }

    /** Whether it is about the file as a whole. */
    public boolean isAboutFile() {
        return excerpt.isEmpty() && start.equals(end) && start.equals(new Place(1, 1));
    }
}
