package lectern.classroom;

/**
 * A response without full credit that was typed or put together, not chosen among options.
 *
 * @param words as the first who gave it did
 * @param times how often it was given
 */
public record WrongResponse(String words, int times) {}
