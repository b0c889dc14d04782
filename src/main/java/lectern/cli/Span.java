package lectern.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and shares as they are typed on the command line. */
final class Span {
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,5})h)?(?:(\\d{1,5})m)?(?:(\\d{1,5})s)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,2})?)\\s*%");
    private static final Duration LONGEST = Duration.ofDays(1);

    private Span() {}

    /** "20m", "1h30m", "90s": above zero and at most a day; empty for anything else. */
    static Optional<Duration> time(String typed) {
        Matcher form = TIME.matcher(typed.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Duration time =
                Duration.ofHours(number(form, 1)).plusMinutes(number(form, 2)).plusSeconds(number(form, 3));
        return Optional.of(time).filter(span -> !span.isZero() && span.compareTo(LONGEST) <= 0);
    }

    private static long number(Matcher form, int group) {
        return form.group(group) == null ? 0 : Long.parseLong(form.group(group));
    }

    /** "60%", "12.5 %" as a share of 1; empty for anything else. */
    static Optional<BigDecimal> percent(String typed) {
        Matcher form = PERCENT.matcher(typed.strip());
        return form.matches() ? Optional.of(new BigDecimal(form.group(1)).movePointLeft(2)) : Optional.empty();
    }
}
