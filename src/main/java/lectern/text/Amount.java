package lectern.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is a number and perhaps what it counts: {@code 2,015}, {@code 8,000 targets}, {@code 12 %}.
 *
 * @param unit the one word or sign that follows; empty if none
 */
public record Amount(BigDecimal number, String unit) {
    // Bounded, for the number goes into arithmetic.
    private static final Pattern FORM = Pattern.compile(
            "([-+]?)(\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,18})(\\.\\d{1,9})?(?:\\s*(%|[\\p{L}][\\p{L}'.-]*))?");

    private static final int LONGEST = 80;

    /** Whether a digit stands anywhere in a text. */
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The amount; empty if the text is anything else. */
    public static Optional<Amount> of(String text) {
        // Most texts are none, and are told at a glance.
        if (text.length() > LONGEST || !hasDigit(text)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(NormalizedText.of(text).text().strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String fraction = form.group(3) == null ? "" : form.group(3);
        String unit = form.group(4) == null ? "" : form.group(4);
        String sign = form.group(1).equals("-") ? "-" : "";
        return Optional.of(new Amount(new BigDecimal(sign + form.group(2).replace(",", "") + fraction), unit));
    }
}
