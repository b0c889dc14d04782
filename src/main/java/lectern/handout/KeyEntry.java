package lectern.handout;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.view.Wording;

/**
 * What is right, and why.
 *
 * @param number the question's
 * @param marks what a right paper shows, such as "Tick 1, 3, 4."; empty where words are written
 * @param answer in the words of the screen
 * @param further other answers that are right; empty if there are none
 * @param why empty if the bank does not say
 * @param proofs the passages that settle it, at least one; those of one sentence once
 * @param misreadings what there is to tell of wrong options
 */
record KeyEntry(
        int number,
        String marks,
        String answer,
        String further,
        String why,
        List<Proof> proofs,
        List<Misreading> misreadings) {
    KeyEntry {
        proofs = List.copyOf(proofs);
        misreadings = List.copyOf(misreadings);
    }

    /**
     * A passage.
     *
     * @param sentences in which it stands
     * @param place its file and line
     */
    record Proof(String sentences, String place) {
        static Proof of(Passage passage) {
            return new Proof(Wording.sentences(passage), Wording.place(passage));
        }
    }

    /**
     * A wrong option that has something to tell.
     *
     * @param option its number on paper
     * @param words the option and why it is wrong
     * @param places what bears that out, may be empty
     */
    record Misreading(int option, String words, List<String> places) {
        Misreading {
            places = List.copyOf(places);
        }
    }

    static KeyEntry of(Planned planned) {
        Question question = planned.question();
        return new KeyEntry(
                planned.number(),
                RightMarks.of(planned),
                Wording.oneLine(Wording.answer(question)),
                RightMarks.further(question),
                Wording.oneLine(question.header().why()),
                question.header().passages().stream().map(Proof::of).distinct().toList(),
                misreadings(planned));
    }

    private static List<Misreading> misreadings(Planned planned) {
        List<Misreading> misreadings = new ArrayList<>();
        if (planned.question() instanceof Question.Choice choice) {
            for (int row = 0; row < planned.order().size(); row++) {
                Option option = choice.options().get(planned.order().get(row));
                if (!option.correct() && !option.why().isEmpty()) {
                    misreadings.add(new Misreading(
                            row + 1,
                            Wording.oneLine(Wording.betrayal(option)),
                            option.passages().stream().map(Wording::place).toList()));
                }
            }
        }
        return misreadings;
    }
}
