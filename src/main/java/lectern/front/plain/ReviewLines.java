package lectern.front.plain;

import java.util.ArrayList;
import java.util.List;
import lectern.quiz.Answered;
import lectern.quiz.Planned;
import lectern.quiz.Session;
import lectern.view.PlainWording;
import lectern.view.Wording;

/** Each question again with the answer it was given, what that was worth, and the passages. */
final class ReviewLines {
    private ReviewLines() {}

    /** All of a session's first answers. */
    static List<String> of(Session session) {
        List<String> lines = new ArrayList<>();
        for (Answered answered : session.progress().answers(0)) {
            Planned planned = session.quiz().planned(answered.number());
            lines.add("");
            lines.add("Question " + planned.number() + " of " + session.quiz().size() + ".");
            lines.addAll(QuestionLines.of(planned));
            lines.add(Wording.oneLine(Wording.response(session.quiz(), answered)));
            lines.addAll(FeedbackLines.of(session.quiz(), answered));
        }
        return lines;
    }

    /** The same, or that there is none. */
    static List<String> soFar(Session session) {
        List<String> lines = of(session);
        if (lines.isEmpty()) {
            return List.of(PlainWording.NOTHING_TO_REVIEW);
        }
        // Whoever asks for it stands at a prompt, not below another text; an empty line parts it from what comes.
        lines.remove(0);
        lines.add("");
        return lines;
    }
}
