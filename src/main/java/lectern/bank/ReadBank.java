package lectern.bank;

import java.util.List;
import lectern.bank.finding.Finding;
import lectern.model.Bank;

/** What became of reading a bank. */
public sealed interface ReadBank {
    /** Every question is complete, and every citation was found; there may be warnings. */
    record Verified(Bank bank) implements ReadBank {}

    /**
     * The bank has errors.
     *
     * @param findings all of them, by file, line and column; at least one is an error
     */
    record Faulty(List<Finding> findings) implements ReadBank {
        public Faulty {
            findings = List.copyOf(findings);
        }
    }
}
