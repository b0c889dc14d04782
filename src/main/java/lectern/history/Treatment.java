package lectern.history;

import java.time.LocalDate;

/** What someone wants done with an item, apart from answering it. */
public sealed interface Treatment {
    /** Not to be asked in study until it is resumed. */
    record Suspend() implements Treatment {}

    /** To be asked again: neither suspended nor buried. */
    record Resume() implements Treatment {}

    /**
     * Not to be asked in study before a day.
     *
     * @param until the first day, by the learner's calendar, on which it may come again
     */
    record Bury(LocalDate until) implements Treatment {}

    /** Marked to be found again. */
    record Flag() implements Treatment {}

    /** No longer marked. */
    record Unflag() implements Treatment {}
}
