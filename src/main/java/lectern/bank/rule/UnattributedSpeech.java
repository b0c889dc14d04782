package lectern.bank.rule;

import java.util.function.Consumer;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;

/**
 * A question that rests on what somebody said tells who said it.
 *
 * <p>Source: the NBME guide's demand that an item be settled without argument; what a speaker claims is settled only as
 * the speaker's claim. Statements and clozes are {@link AssertedStatement}'s, so that one mistake raises one finding.
 */
record UnattributedSpeech(ReportedSpeech speech) implements WritingRule {
    @Override
    public void check(Item item, Consumer<Finding> found) {
        if (AssertedStatement.asserts(item.question())) {
            return;
        }
        speech.unattributed(item)
                .ifPresent(cited -> found.accept(item.finding(
                                Code.UNATTRIBUTED_SPEECH,
                                cited.place(),
                                "the article reports this as somebody's words, and the question does not say whose")
                        .withHelp("add `attributed:` with whoever said it")));
    }
}
