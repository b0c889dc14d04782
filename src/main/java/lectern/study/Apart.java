package lectern.study;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Question;
import lectern.survey.Disclosure;

/** Takes questions from a list so that none answers another, as far as that can be had. */
final class Apart {
    /** So many that clash are passed over at most, so that a draw from a big bank of clashes stays quick. */
    private static final int MOST_PASSED_OVER = 200;

    /** Longer quizzes are drawn as they come: who asks for so many wants the bank, and comparing grows quadratically. */
    private static final int MOST_KEPT_APART = 200;

    private Apart() {}

    /** So many of the questions from the front, in their order; those that clash only where there are no others. */
    static List<Question> take(int count, List<Question> questions) {
        if (count >= questions.size() || count > MOST_KEPT_APART) {
            return questions.subList(0, Math.min(count, questions.size()));
        }
        List<Question> taken = new ArrayList<>();
        List<Disclosure> told = new ArrayList<>();
        List<Question> passedOver = new ArrayList<>();
        for (Question question : questions) {
            if (taken.size() == count || passedOver.size() == MOST_PASSED_OVER) {
                break;
            }
            Disclosure disclosure = Disclosure.of(question);
            if (clashes(disclosure, told)) {
                passedOver.add(question);
            } else {
                taken.add(question);
                told.add(disclosure);
            }
        }
        int missing = Math.min(count - taken.size(), passedOver.size());
        taken.addAll(passedOver.subList(0, missing));
        return taken;
    }

    private static boolean clashes(Disclosure disclosure, List<Disclosure> told) {
        for (Disclosure each : told) {
            if (each.isEnemyOf(disclosure)) {
                return true;
            }
        }
        return false;
    }
}
