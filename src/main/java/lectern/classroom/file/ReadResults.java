package lectern.classroom.file;

import lectern.classroom.Attempt;

/** What came of reading a results file. */
public sealed interface ReadResults {
    record Whole(Attempt attempt) implements ReadResults {}

    /**
     * A file that cannot be used.
     *
     * @param reason a clause that says what was found and what is wanted; it may quote the file, so that it has to be
     *     sanitised
     */
    record Refused(String reason) implements ReadResults {}
}
