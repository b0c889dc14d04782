package lectern.marking;

/**
 * What a response earns.
 *
 * @param fraction of the item's points, 0 to 1
 */
public record Mark(double fraction) {
    public static final Mark FULL = new Mark(1);
    public static final Mark NONE = new Mark(0);

    public Mark {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("no mark: " + fraction);
        }
    }

    public boolean isFull() {
        return fraction == 1;
    }

    public boolean isNone() {
        return fraction == 0;
    }
}
