package lectern.schedule;

/**
 * What each of the four ratings would make of a card. The preview shows them and the answer takes one of them, so that
 * the two cannot disagree. Intervals of days never shrink from Again over Hard and Good to Easy.
 */
public record Outcomes(Card.Seen again, Card.Seen hard, Card.Seen good, Card.Seen easy) {
    public Card.Seen of(Rating rating) {
        return switch (rating) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
