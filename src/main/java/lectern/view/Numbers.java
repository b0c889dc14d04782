package lectern.view;

import java.math.BigDecimal;

/** Numbers as people read them. */
final class Numbers {
    private static final int GROUP = 3;
    /** Four digits are read at a glance, and may be a year. */
    private static final int PLAIN = 4;

    private Numbers() {}

    /** "25,000", "2013", "-1.5". */
    static String grouped(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        if (end - start <= PLAIN) {
            return plain;
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = end - GROUP; at > start; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
