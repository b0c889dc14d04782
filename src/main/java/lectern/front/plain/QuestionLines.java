package lectern.front.plain;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Option;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.quiz.Session;
import lectern.view.PlainWording;
import lectern.view.Wording;

/** A question in lines, each beginning at column 1. */
final class QuestionLines {
    private QuestionLines() {}

    static List<String> of(Session.Asking session) {
        Planned planned = session.current();
        Question question = planned.question();
        List<String> lines = new ArrayList<>();
        lines.add(Wording.heading(session, planned) + ".");
        String attribution = Wording.oneLine(Wording.attribution(question));
        if (!attribution.isEmpty()) {
            lines.add(attribution);
        }
        lines.add(Wording.oneLine(question.header().stem()));
        if (question instanceof Question.Choice choice) {
            for (int row = 0; row < planned.order().size(); row++) {
                Option option = choice.options().get(planned.order().get(row));
                lines.add((row + 1) + ". " + Wording.oneLine(option.text()));
            }
        }
        if (session.hinted()) {
            lines.add(PlainWording.hint(question));
        }
        return lines;
    }

    /** The rule of marking, and what else has to be known before a question of this type is answered. */
    static List<String> rule(Question question) {
        String rule = Wording.rule(question.type());
        return question instanceof Question.Choice ? List.of(rule) : List.of(rule, PlainWording.COMMANDS_TAKE_A_COLON);
    }

    /** What can be typed now. */
    static List<String> help(Question question) {
        List<String> lines = new ArrayList<>();
        lines.add(Wording.rule(question.type()));
        lines.addAll(PlainWording.help(question));
        return lines;
    }
}
