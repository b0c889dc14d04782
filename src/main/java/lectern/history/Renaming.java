package lectern.history;

import java.util.Map;
import lectern.model.QuestionId;

/**
 * Reads entries under the ids that questions have now. What is kept stays as it is.
 *
 * @param ids the present id by each former one
 */
public record Renaming(Map<QuestionId, QuestionId> ids) {
    public Renaming {
        ids = Map.copyOf(ids);
    }

    /** The entry as if it had been kept under the question's present id; plans stay as they were drawn. */
    public Entry of(Entry entry) {
        return entry.about()
                .filter(ids::containsKey)
                .map(former -> about(ids.getOrDefault(former, former), entry))
                .orElse(entry);
    }

    private static Entry about(QuestionId question, Entry entry) {
        if (entry instanceof Entry.Answer answer) {
            return new Entry.Answer(
                    answer.stamp(), answer.run(), question, answer.digest(), answer.given(), answer.graded());
        } else if (entry instanceof Entry.Retraction retraction) {
            return new Entry.Retraction(retraction.stamp(), retraction.run(), question, retraction.answer());
        } else if (entry instanceof Entry.Regrading regrading) {
            return new Entry.Regrading(
                    regrading.stamp(), regrading.run(), question, regrading.answer(), regrading.grade());
        } else if (entry instanceof Entry.Entered entered) {
            return new Entry.Entered(
                    entered.stamp(),
                    entered.run(),
                    question,
                    entered.number(),
                    entered.response(),
                    entered.certainty(),
                    entered.flagged(),
                    entered.spent());
        } else if (entry instanceof Entry.Treated treated) {
            return new Entry.Treated(treated.stamp(), question, treated.treatment());
        }
        return entry;
    }
}
