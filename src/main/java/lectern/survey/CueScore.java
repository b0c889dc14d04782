package lectern.survey;

import java.util.List;
import lectern.model.QuestionId;

/**
 * How far one cue gets over a bank.
 *
 * @param cue what it picks, as in "the longest option"
 * @param items the questions that it says something about
 * @param drivers those of them that it gets right
 * @param chance the share that blind guessing would get right: the mean of 1/k over these questions
 * @param p the exact probability that blind guessing does as well or better; 1 without questions
 * @param adjusted the same after Holm's correction over all cues that say anything
 */
public record CueScore(String cue, int items, List<QuestionId> drivers, double chance, double p, double adjusted) {
    /** The level of the tests, for all cues of a bank together. */
    public static final double ALPHA = 0.05;

    public CueScore {
        drivers = List.copyOf(drivers);
    }

    public int hits() {
        return drivers.size();
    }

    public boolean beatsChance() {
        return adjusted < ALPHA;
    }
}
