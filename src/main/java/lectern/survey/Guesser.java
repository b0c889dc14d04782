package lectern.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.model.QuestionId;

/**
 * A test-wise guesser who has read nothing and goes by one cue at a time.
 *
 * <p>A cue is applied to every single choice where one option alone has most of it; "true" to every statement.
 */
public final class Guesser {
    private static final String TRUE = "true, of true and false";

    private final List<CueScore> scores;

    private Guesser(List<CueScore> scores) {
        this.scores = List.copyOf(scores);
    }

    public static Guesser of(Bank bank) {
        List<Tally> tallies = new ArrayList<>();
        Cue[] cues = Cue.values();
        for (Cue cue : cues) {
            tallies.add(new Tally(cue.title()));
        }
        Tally truth = new Tally(TRUE);
        for (Question question : bank.questions()) {
            if (question instanceof Question.SingleChoice choice) {
                Look look = Look.at(choice);
                for (int i = 0; i < cues.length; i++) {
                    Optional<Look.Choice> picked = cues[i].pick(look);
                    if (picked.isPresent()) {
                        tallies.get(i)
                                .add(
                                        question.id(),
                                        look.options().size(),
                                        picked.get().key());
                    }
                }
            } else if (question instanceof Question.TrueFalse statement) {
                truth.add(question.id(), 2, statement.answer());
            }
        }
        tallies.add(truth);
        return new Guesser(scores(tallies));
    }

    /** One score a cue, always all cues in the same order. */
    public List<CueScore> scores() {
        return scores;
    }

    private static List<CueScore> scores(List<Tally> tallies) {
        double[] probabilities = new double[tallies.size()];
        int tests = 0;
        for (Tally tally : tallies) {
            if (tally.items() > 0) {
                probabilities[tests++] = tally.probability();
            }
        }
        double[] adjusted = Tail.holm(Arrays.copyOf(probabilities, tests));
        List<CueScore> scores = new ArrayList<>();
        int test = 0;
        for (Tally tally : tallies) {
            if (tally.items() == 0) {
                scores.add(tally.score(1, 1));
            } else {
                scores.add(tally.score(probabilities[test], adjusted[test]));
                test++;
            }
        }
        return scores;
    }

    /** What has been guessed by one cue. */
    private static final class Tally {
        private final String cue;
        private double[] chances = new double[16];
        private int items;
        private final List<QuestionId> hits = new ArrayList<>();

        Tally(String cue) {
            this.cue = cue;
        }

        void add(QuestionId id, int choices, boolean hit) {
            if (items == chances.length) {
                chances = Arrays.copyOf(chances, 2 * items);
            }
            chances[items++] = 1.0 / choices;
            if (hit) {
                hits.add(id);
            }
        }

        int items() {
            return items;
        }

        double probability() {
            return Tail.atLeast(Arrays.copyOf(chances, items), hits.size());
        }

        CueScore score(double probability, double adjusted) {
            double sum = 0;
            for (int i = 0; i < items; i++) {
                sum += chances[i];
            }
            return new CueScore(cue, items, hits, items == 0 ? 0 : sum / items, probability, adjusted);
        }
    }
}
