package lectern.bank.rule;

import java.util.List;
import java.util.function.Consumer;
import lectern.bank.finding.Finding;

/** A rule of good item writing that can be judged by one question alone. */
interface WritingRule {
    /** All rules, for one check of a bank. */
    static List<WritingRule> all() {
        ReportedSpeech speech = new ReportedSpeech();
        return List.of(
                new ShortQuote(),
                new UnattributedSpeech(speech),
                new AssertedStatement(speech),
                new AllOfTheAbove(),
                new NegativeStem(),
                new LongKey(),
                new GrammarCue(),
                new OverlappingOptions(),
                new UnorderedNumbers(),
                new VagueTerm());
    }

    /** Hands over what the question breaks. */
    void check(Item item, Consumer<Finding> found);
}
