package lectern.front.tui.terminal;

import java.util.Optional;

/**
 * The background colour that a terminal answers when it is asked (OSC 11 of xterm's control sequences): {@code
 * 11;rgb:1e1e/1e1e/1e1e}, each part of one to four hexadecimal digits, by X's {@code XParseColor}; some say {@code rgba:}
 * and a fourth part.
 */
final class BackgroundReply {
    /** A colour of this relative luminance has the same contrast to black as to white: sqrt(1.05 * 0.05) - 0.05. */
    private static final double MIDDLE = 0.179;

    private BackgroundReply() {}

    /** The theme that suits the background; empty if the reply is none, or broken. */
    static Optional<Theme> theme(String reply) {
        String[] parts;
        if (reply.startsWith("11;rgb:")) {
            parts = reply.substring(7).split("/", -1);
        } else if (reply.startsWith("11;rgba:")) {
            parts = reply.substring(8).split("/", -1);
        } else {
            return Optional.empty();
        }
        if (parts.length != (reply.startsWith("11;rgb:") ? 3 : 4)) {
            return Optional.empty();
        }
        double[] linear = new double[3];
        for (int i = 0; i < parts.length; i++) {
            double share = share(parts[i]);
            if (share < 0) {
                return Optional.empty();
            }
            if (i < 3) {
                linear[i] = linear(share);
            }
        }
        double luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
        return Optional.of(luminance > MIDDLE ? Theme.LIGHT : Theme.DARK);
    }

    /** What a part is of its greatest value, 0 to 1; negative if it is no hexadecimal number. */
    private static double share(String part) {
        if (part.isEmpty() || part.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value / (double) ((1 << (4 * part.length())) - 1);
    }

    /** The transfer function of sRGB, IEC 61966-2-1. */
    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
