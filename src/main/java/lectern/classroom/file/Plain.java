package lectern.classroom.file;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as results files have them: a point for decimals, no grouping. */
final class Plain {
    private static final int MILLIS = 3;
    // Without an exponent beyond two digits, for the number goes into arithmetic.
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,2})?");

    private Plain() {}

    /** The number exactly, and so that reading it gives the same one. */
    static BigDecimal number(double number) {
        return number(BigDecimal.valueOf(number));
    }

    static BigDecimal seconds(Duration time) {
        return number(BigDecimal.valueOf(time.toMillis(), MILLIS));
    }

    private static BigDecimal number(BigDecimal exact) {
        return exact.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(exact.stripTrailingZeros().toPlainString());
    }

    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
