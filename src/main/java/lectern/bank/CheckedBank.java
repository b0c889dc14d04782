package lectern.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.bank.finding.Finding;
import lectern.model.Bank;
import lectern.model.Place;

/**
 * All that checking a bank brings to light.
 *
 * @param id what bank.yaml says its id is; empty if it says none that can be one
 * @param bank the bank; empty if it has errors
 * @param findings by file, line and column; of very many of one kind only the first
 * @param errors how many errors there are in all
 * @param warnings how many warnings there are in all
 * @param citations one for every citation that could be looked for, in the files' order
 * @param items where each question stands, by its id and by the ids that it had before
 */
public record CheckedBank(
        Optional<String> id,
        Optional<Bank> bank,
        List<Finding> findings,
        int errors,
        int warnings,
        List<Citation> citations,
        Map<String, Spot> items) {
    public CheckedBank {
        findings = List.copyOf(findings);
        citations = List.copyOf(citations);
        items = Map.copyOf(items);
    }

    /** A place in a file, its path as people are shown it. */
    public record Spot(String file, Place place) {}
}
