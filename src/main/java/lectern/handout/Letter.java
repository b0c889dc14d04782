package lectern.handout;

/** The letters by which versions and right sides are called. */
final class Letter {
    private static final int LETTERS = 26;

    private Letter() {}

    /** "A" for 0, "Z" for 25, "AA" for 26. */
    static String of(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : of(index / LETTERS - 1) + last;
    }
}
