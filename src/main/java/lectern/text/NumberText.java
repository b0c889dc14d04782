package lectern.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as people write it: {@code 8,000}, {@code 8 000}, {@code 8000}, {@code 2.5}, {@code -3}, {@code 1e6},
 * {@code 3×10^8}.
 *
 * @param value the number; empty if it is none
 * @param fault the index of the first char that does not belong, if it is none
 */
public record NumberText(Optional<BigDecimal> value, int fault) {
    private static final int LONGEST = 40;
    private static final int LARGEST_EXPONENT = 30;

    public static NumberText of(String text) {
        StringBuilder plain = new StringBuilder();
        int at = skipSpace(text, 0);
        if (at < text.length() && "+-−–".indexOf(text.charAt(at)) >= 0) {
            plain.append(text.charAt(at) == '+' ? "" : "-");
            at++;
        }
        int whole = at;
        at = digits(text, at, plain);
        if (at == whole) {
            return wrong(at);
        }
        int group = at;
        while (group < text.length() && separator(text.charAt(group)) && at - whole <= 3) {
            int end = digits(text, group + 1, new StringBuilder());
            if (end - group - 1 != 3 || text.charAt(group) != text.charAt(at)) {
                break;
            }
            plain.append(text, group + 1, end);
            group = end;
        }
        at = group;
        if (at < text.length() && text.charAt(at) == '.') {
            plain.append('.');
            int decimals = at + 1;
            at = digits(text, decimals, plain);
            if (at == decimals) {
                return wrong(at - 1);
            }
        }
        int power = power(text, at);
        if (power > at) {
            int end = exponent(text, power);
            if (end < 0) {
                return wrong(at);
            }
            plain.append('e').append(text.substring(power, end).replace('−', '-'));
            at = end;
        }
        at = skipSpace(text, at);
        boolean good = at == text.length() && plain.length() <= LONGEST;
        return good ? new NumberText(Optional.of(new BigDecimal(plain.toString())), text.length()) : wrong(at);
    }

    /** The number that is meant where letters stand for digits that look like them: {@code 8,00O}. */
    public static Optional<String> meant(String text) {
        String digits =
                text.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
        return of(digits).value().isPresent() ? Optional.of(digits) : Optional.empty();
    }

    private static NumberText wrong(int at) {
        return new NumberText(Optional.empty(), at);
    }

    /** Where the exponent starts behind {@code e} or {@code ×10^}; the index itself if neither stands there. */
    private static int power(String text, int at) {
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            return at + 1;
        }
        int times = skipSpace(text, at);
        if (times == text.length() || "×x*·".indexOf(text.charAt(times)) < 0) {
            return at;
        }
        int ten = skipSpace(text, times + 1);
        return text.startsWith("10^", ten) ? ten + 3 : at;
    }

    /** The end of a small exponent that starts at the index; -1 if there is none. */
    private static int exponent(String text, int start) {
        int at = start < text.length() && "+-−".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        int end = digits(text, at, new StringBuilder());
        boolean small = end > at && end - at <= 2 && Integer.parseInt(text, at, end, 10) <= LARGEST_EXPONENT;
        return small ? end : -1;
    }

    private static int digits(String text, int from, StringBuilder out) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            out.append(text.charAt(at++));
        }
        return at;
    }

    /** A comma, or a space of any width that typesetters put between thousands. */
    private static boolean separator(char c) {
        return c == ',' || Character.isSpaceChar(c);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
