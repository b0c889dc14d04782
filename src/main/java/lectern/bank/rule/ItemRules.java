package lectern.bank.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lectern.bank.finding.Finding;

/** All rules of item writing over all questions of a bank, less what the questions silence. */
public final class ItemRules {
    private final List<WritingRule> rules = WritingRule.all();
    private final NearDuplicates duplicates = new NearDuplicates();
    private final List<Allowances> allowances = new ArrayList<>();
    private final Consumer<Finding> found;

    /**
     * The rules.
     *
     * @param found takes each warning that is not silenced
     */
    public ItemRules(Consumer<Finding> found) {
        this.found = found;
    }

    /** Judges a question by itself, and remembers it for {@link #finish}. */
    public void check(Item item) {
        Allowances own = new Allowances(item);
        Consumer<Finding> told = finding -> tell(finding, own);
        for (WritingRule rule : rules) {
            rule.check(item, told);
        }
        duplicates.add(item);
        allowances.add(own);
    }

    /** Judges the questions that were checked against one another, and then what they silence. */
    public void finish() {
        duplicates.report((index, finding) -> tell(finding, allowances.get(index)));
        for (Allowances each : allowances) {
            each.report(found);
        }
    }

    private void tell(Finding finding, Allowances own) {
        if (own.admits(finding)) {
            found.accept(finding);
        }
    }
}
