package lectern.study;

import java.time.LocalDate;
import lectern.history.Treatment;
import lectern.schedule.StudyDay;

/**
 * What someone wants of a question apart from answering it.
 *
 * @param suspended whether it is not to be asked in study
 * @param buriedUntil the first day on which it may come again; {@link LocalDate#MIN} if it is not buried
 * @param flagged whether it is marked to be found again
 */
public record Care(boolean suspended, LocalDate buriedUntil, boolean flagged) {
    /** Of a question of which nothing is wanted. */
    public static final Care NONE = new Care(false, LocalDate.MIN, false);

    /** Whether it may be asked in study on a day. */
    public boolean isWantedOn(StudyDay day) {
        return !suspended && !day.date().isBefore(buriedUntil);
    }

    Care after(Treatment treatment) {
        if (treatment instanceof Treatment.Suspend) {
            return new Care(true, buriedUntil, flagged);
        } else if (treatment instanceof Treatment.Resume) {
            return new Care(false, LocalDate.MIN, flagged);
        } else if (treatment instanceof Treatment.Bury bury) {
            return new Care(suspended, bury.until(), flagged);
        }
        return new Care(suspended, buriedUntil, treatment instanceof Treatment.Flag);
    }
}
