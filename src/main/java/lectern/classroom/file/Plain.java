package lectern.classroom.file;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Numbers as results files have them: a point for decimals, no grouping. */
final class Plain {
    private static final int MILLIS = 3;
    /** Further digits or zeros are a mistake, and would take time in arithmetic. */
    private static final int MOST_DIGITS = 200;

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

    /** Empty if it is none, or one of too many digits. */
    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(text)
                    .filter(digits -> digits.length() <= MOST_DIGITS)
                    .map(BigDecimal::new)
                    .filter(number -> number.scale() >= -MOST_DIGITS && number.scale() <= MOST_DIGITS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
