package lectern.front.plain;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.quiz.Session;
import lectern.view.PlainWording;
import lectern.view.RuleWording;
import lectern.view.Wording;

/** A question in lines, each beginning at column 1. */
final class QuestionLines {
    private QuestionLines() {}

    static List<String> of(Session.Asking session) {
        Planned planned = session.current();
        List<String> lines = new ArrayList<>();
        lines.add(Wording.heading(session, planned) + ".");
        lines.addAll(of(planned));
        if (session.hinted()) {
            lines.add(PlainWording.hint(planned.question()));
        }
        return lines;
    }

    /** What is asked and offered. */
    static List<String> of(Planned planned) {
        Question question = planned.question();
        List<String> lines = new ArrayList<>();
        String attribution = Wording.oneLine(Wording.attribution(question));
        if (!attribution.isEmpty()) {
            lines.add(attribution);
        }
        lines.add(Wording.oneLine(question.header().stem()));
        question.accept(new OfferedLines(planned)).forEach(line -> lines.add(Wording.oneLine(line)));
        return lines;
    }

    /** The rule of marking, and what else has to be known before a question of this type is answered. */
    static List<String> rule(Session session, Question question) {
        String rule = RuleWording.of(question, session.quiz().terms().scheme());
        return Entries.takesText(question) ? List.of(rule, PlainWording.COMMANDS_TAKE_A_COLON) : List.of(rule);
    }

    /** What can be typed now. */
    static List<String> help(Session session, Question question) {
        List<String> lines = new ArrayList<>();
        lines.add(RuleWording.of(question, session.quiz().terms().scheme()));
        lines.addAll(PlainWording.help(question, Entries.takesText(question)));
        return lines;
    }
}
