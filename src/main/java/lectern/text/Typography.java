package lectern.text;

/**
 * What differs between two copies of the same text without being another text: kinds of space, quotes and dashes,
 * invisible marks, ligatures. Deliberately less than NFKC, which makes 10⁶ equal to 106.
 */
final class Typography {
    private Typography() {}

    /** Whether the code point is white space of any kind: line ends and no-break spaces too. */
    static boolean isSpace(int codePoint) {
        return codePoint == ' '
                || codePoint == 0x85
                || Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint);
    }

    /** Whether the code point takes no room and says nothing: soft hyphen, zero-width characters, bidi marks. */
    static boolean isDropped(int codePoint) {
        return codePoint == 0x00AD
                || codePoint == 0x061C
                || codePoint == 0x180E
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x2064)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0xFEFF;
    }

    /** Whether the code point may join what stands before it when composed (NFC): marks, and Hangul vowels and finals. */
    static boolean joins(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (codePoint >= 0x1160 && codePoint <= 0x11FF);
    }

    /** Appends the plain form of a code point: {@code '} for all single quotes, {@code -} for all dashes, and so on. */
    static void appendPlain(int codePoint, StringBuilder out) {
        switch (codePoint) {
            case '`', 0x00B4, 0x02B9, 0x02BC, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A ->
                out.append('\'');
            case 0x00AB, 0x00BB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033 -> out.append('"');
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D -> out.append('-');
            case 0x2026 -> out.append("...");
            case 0xFB00 -> out.append("ff");
            case 0xFB01 -> out.append("fi");
            case 0xFB02 -> out.append("fl");
            case 0xFB03 -> out.append("ffi");
            case 0xFB04 -> out.append("ffl");
            case 0xFB05, 0xFB06 -> out.append("st");
            default -> out.appendCodePoint(codePoint);
        }
    }
}
