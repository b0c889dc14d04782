package lectern.schedule;

/** One rated answer to an item. */
public record Review(Moment moment, Rating rating) {}
