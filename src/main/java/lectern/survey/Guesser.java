package lectern.survey;

import java.util.ArrayList;
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
        Cue.ALL.forEach(cue -> tallies.add(new Tally(cue.title())));
        Tally truth = new Tally(TRUE);
        for (Question question : bank.questions()) {
            if (question instanceof Question.SingleChoice choice) {
                Look look = Look.at(choice);
                for (int i = 0; i < Cue.ALL.size(); i++) {
                    Optional<Look.Choice> picked = Cue.ALL.get(i).pick(look);
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
        List<Tally> tested = tallies.stream().filter(tally -> tally.items() > 0).toList();
        double[] probabilities = tested.stream().mapToDouble(Tally::probability).toArray();
        double[] adjusted = Tail.holm(probabilities);
        List<CueScore> scores = new ArrayList<>();
        for (Tally tally : tallies) {
            int test = tested.indexOf(tally);
            scores.add(test < 0 ? tally.score(1, 1) : tally.score(probabilities[test], adjusted[test]));
        }
        return scores;
    }

    /** What has been guessed by one cue. */
    private static final class Tally {
        private final String cue;
        private final List<Double> chances = new ArrayList<>();
        private final List<QuestionId> hits = new ArrayList<>();

        Tally(String cue) {
            this.cue = cue;
        }

        void add(QuestionId id, int choices, boolean hit) {
            chances.add(1.0 / choices);
            if (hit) {
                hits.add(id);
            }
        }

        int items() {
            return chances.size();
        }

        double probability() {
            return Tail.atLeast(
                    chances.stream().mapToDouble(Double::doubleValue).toArray(), hits.size());
        }

        CueScore score(double probability, double adjusted) {
            double chance =
                    chances.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            return new CueScore(cue, items(), hits, chance, probability, adjusted);
        }
    }
}
