package lectern.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.model.QuestionType;
import lectern.quiz.Quiz;
import lectern.study.Draw;

/**
 * The questions in one order, with their options in one order.
 *
 * @param name a letter from A to Z
 * @param quiz the same that a screen asks
 */
public record Version(String name, Quiz quiz) {
    /** As many as there are letters. */
    public static final int MOST = 26;

    /**
     * Versions of one draw: A is the quiz that the seed draws on the screen, the others ask the same in orders of their
     * own.
     *
     * @param count of questions, 1 or more; more than there are mean all
     * @param versions 1 to {@value #MOST}
     * @return empty if there is nothing to ask
     */
    public static List<Version> drawn(Draw draw, int count, long seed, int versions) {
        if (versions < 1 || versions > MOST) {
            throw new IllegalArgumentException("no number of versions: " + versions);
        }
        List<Version> drawn = new ArrayList<>();
        for (int i = 0; i < versions; i++) {
            String name = Letter.of(i);
            Optional<Quiz> quiz = i == 0 ? draw.quiz(count, seed) : draw.quizFor(name, count, seed);
            quiz.ifPresent(present -> drawn.add(new Version(name, present)));
        }
        return List.copyOf(drawn);
    }

    /** What is asked, in order. */
    List<Exercise> exercises() {
        return quiz.plan().stream().map(planned -> Exercise.of(planned, quiz)).toList();
    }

    /** What is right, in the same order. */
    List<KeyEntry> key() {
        return quiz.plan().stream().map(KeyEntry::of).toList();
    }

    /** The types that occur, each once, in the order in which people are told of them. */
    List<QuestionType> types() {
        return quiz.plan().stream()
                .map(planned -> planned.question().type())
                .distinct()
                .sorted()
                .toList();
    }
}
