package lectern.cli;

import java.time.Instant;
import lectern.model.QuestionId;
import lectern.study.Draw;
import lectern.study.ItemHistory;
import lectern.study.Learner;

/** What a learner last got wrong. */
final class Missed {
    private Missed() {}

    /** Of what can be drawn, the questions whose last standing answer did not earn full marks. */
    static Draw of(Draw draw, Surroundings around) {
        Learner learner = new UsedHistory(around).learner(draw.bank());
        return draw.where(question -> isMissed(learner, question.id()));
    }

    private static boolean isMissed(Learner learner, QuestionId question) {
        Instant last = Instant.MIN;
        boolean missed = false;
        for (ItemHistory.Reply reply : learner.item(question).standing()) {
            if (!reply.moment().at().isBefore(last)) {
                last = reply.moment().at();
                missed = !reply.mark().isFull();
            }
        }
        return missed;
    }
}
