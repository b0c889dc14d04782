package lectern.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.history.Entry;
import lectern.history.Standing;
import lectern.model.QuestionId;
import lectern.study.Draw;

/** What a learner last got wrong. */
final class Missed {
    private Missed() {}

    /** Of what can be drawn, the questions whose last standing answer did not earn full marks. */
    static Draw of(Draw draw, Surroundings around) {
        List<Entry> entries = new UsedHistory(around).entries(draw.bank());
        Map<QuestionId, Boolean> full = new HashMap<>();
        for (Entry.Answer answer : Standing.of(entries)) {
            full.put(answer.question(), answer.given().mark().isFull());
        }
        return draw.where(question -> !full.getOrDefault(question.id(), true));
    }
}
