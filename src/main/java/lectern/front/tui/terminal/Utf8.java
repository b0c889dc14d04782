package lectern.front.tui.terminal;

/** Code points from single bytes of UTF-8, by the table of well-formed sequences of the Unicode Standard (3-7). */
final class Utf8 {
    /** More bytes are needed. */
    static final int MORE = -1;
    /** The byte can stand nowhere. */
    static final int BAD = -2;
    /** What came before the byte is broken; the byte itself begins something new. */
    static final int BROKEN_BEFORE = -3;

    private int missing;
    private int codePoint;
    private int lowest;
    private int highest;

    /** Takes a byte (0 to 255); gives the code point that it completes, or one of the negative answers. */
    int take(int b) {
        return missing == 0 ? begin(b) : go(b);
    }

    boolean pending() {
        return missing > 0;
    }

    void reset() {
        missing = 0;
    }

    private int begin(int b) {
        if (b < 0x80) {
            return b;
        }
        if (b < 0xC2 || b > 0xF4) {
            return BAD;
        }
        // The second byte's range keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        codePoint = b & (0x3F >> missing);
        return MORE;
    }

    private int go(int b) {
        if (b < lowest || b > highest) {
            missing = 0;
            return BROKEN_BEFORE;
        }
        lowest = 0x80;
        highest = 0xBF;
        codePoint = (codePoint << 6) | (b & 0x3F);
        missing--;
        return missing == 0 ? codePoint : MORE;
    }
}
