package lectern.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import lectern.model.BankId;

/**
 * What every entry bears.
 *
 * @param id its name
 * @param at when it happened by the machine's clock, in whole milliseconds; clocks are set back, so it gives no order
 * @param zone the id of the learner's time zone, as it was told
 * @param bank that it belongs to
 */
public record Stamp(EntryId id, Instant at, String zone, BankId bank) {
    public Stamp {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The zone; UTC where this machine does not know the one that was told. */
    public ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
