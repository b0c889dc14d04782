package lectern.classroom;

import java.util.List;
import lectern.model.Question;

/**
 * What the answers to one item tell of it. Figures are in per cent.
 *
 * @param attempts how many had the item
 * @param unanswered how many of these said that they did not know, or nothing
 * @param facility the mean mark of the maximum
 * @param discrimination how far marks on the item go with the total of the others
 * @param efficiency the share of the most discrimination that such marks could have
 * @param options how each was chosen, in the bank's order; empty where there are none
 * @param wrong the most frequent wrong responses where there are no options, the most frequent first
 */
public record ItemAnalysis(
        Question question,
        int attempts,
        int unanswered,
        Estimate facility,
        Estimate discrimination,
        Figure efficiency,
        List<OptionAnalysis> options,
        List<WrongResponse> wrong) {
    public ItemAnalysis {
        options = List.copyOf(options);
        wrong = List.copyOf(wrong);
    }

    /** Whether there are too few attempts to rely on the figures. */
    public boolean isMuted() {
        return Cohort.isMuted(attempts);
    }
}
