package lectern.front.tui;

import java.util.List;

/**
 * Something that is wrong with a bank, in words.
 *
 * @param message what is wrong
 * @param place the file, line and column
 * @param excerpt the line of the file; empty if it is about no line
 * @param notes what else there is to know, and what to do; a line each
 */
public record Problem(String message, String place, String excerpt, List<String> notes) {
    public Problem {
        notes = List.copyOf(notes);
    }
}
