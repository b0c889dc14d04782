package lectern.study;

import java.util.Optional;
import lectern.model.Bank;
import lectern.quiz.Quiz;

/**
 * What someone wants to be asked: which questions, and how many.
 *
 * @param count 1 or more
 */
public record Selection(Filter filter, int count) {
    /** How many questions a quiz has where nobody says. */
    public static final int USUAL_COUNT = 10;

    public static final Selection USUAL = new Selection(Filter.ALL, USUAL_COUNT);

    /** The quiz that a seed draws; empty if nothing can be asked. */
    public Optional<Quiz> draw(Bank bank, long seed) {
        return Draw.from(bank, filter).quiz(count, seed);
    }
}
