package lectern.bank.finding;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
    /** The bank cannot be used. */
    ERROR,
    /** The bank can be used, but an item may be a poor one. */
    WARNING;

    /** The word that starts a finding. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
