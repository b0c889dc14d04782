package lectern.bank.rule;

import java.util.function.Consumer;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Shown;
import lectern.model.Place;
import lectern.model.Question;

/**
 * A statement does not assert as a fact what the article only attributes to somebody.
 *
 * <p>Source: Haladyna, Downing and Rodriguez (2002), "avoid opinion-based items": whether a claim is true the article
 * does not say, only that it was made.
 */
record AssertedStatement(ReportedSpeech speech) implements WritingRule {
    @Override
    public void check(Item item, Consumer<Finding> found) {
        if (!asserts(item.question())) {
            return;
        }
        speech.unattributed(item).ifPresent(cited -> {
            Place place = cited.passage().start();
            found.accept(item.finding(
                            Code.ASSERTED_STATEMENT,
                            item.stem(),
                            "this is put as a fact, and the article only reports that somebody says so")
                    .withNote("the words are " + Shown.quoted(cited.passage().words()) + " ("
                            + cited.passage().article().file() + ":" + place.line() + ")")
                    .withHelp("add `attributed:` with whoever said it"));
        });
    }

    /** Whether the question puts something as a fact. */
    static boolean asserts(Question question) {
        return question instanceof Question.TrueFalse || question instanceof Question.Cloze;
    }
}
