package lectern.front.tui;

import java.time.InstantSource;
import java.util.function.LongSupplier;
import lectern.front.KeyMap;
import lectern.front.KeyNames;
import lectern.front.Logbook;
import lectern.front.Reports;
import lectern.model.Bank;
import lectern.quiz.Event;
import lectern.view.Glyphs;

/**
 * What all pages share.
 *
 * @param bank the questions
 * @param origin where the bank comes from, as people are told it
 * @param glyphs the signs that screens are drawn with
 * @param keys which key does what
 * @param clock stamps events
 * @param seeds a new seed for each quiz that asks for none
 * @param logbook where quizzes are written down
 * @param reports where reports on questions are kept
 * @param outside other programs on this machine
 * @param banks the banks that are known
 */
public record Desk(
        Bank bank,
        String origin,
        Glyphs glyphs,
        KeyMap keys,
        InstantSource clock,
        LongSupplier seeds,
        Logbook logbook,
        Reports reports,
        Outside outside,
        Banks banks) {
    /** Without other programs and banks. */
    public Desk(
            Bank bank,
            String origin,
            Glyphs glyphs,
            KeyMap keys,
            InstantSource clock,
            LongSupplier seeds,
            Logbook logbook,
            Reports reports) {
        this(bank, origin, glyphs, keys, clock, seeds, logbook, reports, Outside.NONE, Banks.NONE);
    }

    KeyNames keyNames() {
        return new KeyNames(keys, glyphs);
    }

    Event.Next next() {
        return new Event.Next(clock.instant());
    }
}
