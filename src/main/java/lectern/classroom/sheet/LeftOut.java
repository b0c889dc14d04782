package lectern.classroom.sheet;

/**
 * A file that is not among the results.
 *
 * @param reason a clause
 */
public record LeftOut(String file, String reason) {}
