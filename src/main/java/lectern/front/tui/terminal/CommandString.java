package lectern.front.tui.terminal;

/** The text of an operating system command (OSC) on its way in: what a terminal answers when it is asked for a colour. */
final class CommandString {
    /** Answers are shorter; of what is longer nothing is kept. */
    static final int LIMIT = 128;

    private static final int BEL = 0x07;

    private final StringBuilder text = new StringBuilder();
    private boolean tooLong;

    void begin() {
        text.setLength(0);
        tooLong = false;
    }

    void take(int b) {
        if (text.length() == LIMIT) {
            tooLong = true;
        } else if (b >= 0x20 && b < 0x7F) {
            text.append((char) b);
        }
    }

    /** What has come; nothing if it was too much. */
    String text() {
        return tooLong ? "" : text.toString();
    }

    /** Whether a read is what a slow line cut off from its ESC: nobody types the beginning of an answer within one read. */
    static boolean looksLikeBeginning(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == ']' && bytes[1] == '1' && bytes[2] >= '0' && bytes[2] <= '9';
    }

    /**
     * Whether a read goes on with an answer of which a slow line held up the rest: characters of a colour, and the end
     * mark unless it was held up again. Nobody types the mark, nor three characters within one read.
     */
    static boolean looksLikeRest(byte[] bytes) {
        int length = bytes.length;
        boolean bel = length > 0 && bytes[length - 1] == BEL;
        boolean st = length > 1 && bytes[length - 2] == PlainBytes.ESC && bytes[length - 1] == '\\';
        if (length > LIMIT || (length < 3 && !bel && !st)) {
            return false;
        }
        for (int i = 0; i < length - (bel ? 1 : st ? 2 : 0); i++) {
            if ("0123456789abcdefABCDEFrgb:;/".indexOf(bytes[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}
