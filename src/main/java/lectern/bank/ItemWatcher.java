package lectern.bank;

import java.util.Map;
import lectern.bank.finding.SourceText;
import lectern.bank.yaml.Node;
import lectern.model.Bank;
import lectern.model.Question;

/** Looks over a bank while it is read. */
interface ItemWatcher {
    /** Looks at nothing: a quiz pays for no rules. */
    ItemWatcher NONE = new ItemWatcher() {
        @Override
        public void item(Question question, Node.Mapping written, SourceText source) {}

        @Override
        public void afterLast() {}

        @Override
        public void bank(Bank bank, String file, Map<String, CheckedBank.Spot> items) {}
    };

    /** Is shown each question that was read without error, with what it was read from, also where others have errors. */
    void item(Question question, Node.Mapping written, SourceText source);

    /** Is told that there are no more questions. */
    void afterLast();

    /**
     * Is shown the whole bank at last, if it has no errors.
     *
     * @param file the path of bank.yaml as people are shown it
     * @param items where each question stands, by its id
     */
    void bank(Bank bank, String file, Map<String, CheckedBank.Spot> items);
}
