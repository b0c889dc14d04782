package lectern.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.history.Entry;
import lectern.history.RunId;
import lectern.model.QuestionId;

/** Takes the entries of a bank one by one, in the order of their keeping; what they come to is asked for at the end. */
public final class Folding {
    private final Learner from;
    private final Set<RunId> known;
    private final Map<QuestionId, ItemHistory.Fold> items = new LinkedHashMap<>();
    private final Set<RunId> moving = new HashSet<>();
    private final Set<RunId> others = new HashSet<>();
    /** Replies in runs whose beginning may come yet. */
    private final List<Waiting> waiting = new ArrayList<>();

    private boolean late;

    private record Waiting(ItemHistory.Fold item, int place, RunId run) {}

    Folding(Learner from) {
        this.from = from;
        this.known = from.orphans();
    }

    public void take(Entry entry) {
        if (entry instanceof Entry.RunBegun run) {
            (run.movesSchedule() ? moving : others).add(run.run());
            late |= known.contains(run.run());
        }
        entry.about().ifPresent(question -> take(entry, question));
    }

    private void take(Entry entry, QuestionId question) {
        ItemHistory.Fold item = items.computeIfAbsent(question, id -> new ItemHistory.Fold(from.item(id)));
        boolean counts = entry instanceof Entry.Answer answer && counts(answer.run());
        if (!counts && entry instanceof Entry.Answer answer && answer.given().round() == 0) {
            waiting.add(new Waiting(item, item.next(), answer.run()));
        }
        item.take(entry, counts);
    }

    private boolean counts(RunId run) {
        return moving.contains(run) || from.counts(run);
    }

    /** Whether a run began of which answers had been folded before: only to fold all of it anew counts them. */
    public boolean isLate() {
        return late;
    }

    public Learner result() {
        Set<RunId> orphans = new HashSet<>();
        for (Waiting reply : waiting) {
            if (counts(reply.run())) {
                reply.item().count(reply.place());
            } else if (!others.contains(reply.run())) {
                orphans.add(reply.run());
            }
        }
        Map<QuestionId, ItemHistory> results = new HashMap<>();
        items.forEach((question, item) -> results.put(question, item.result()));
        return from.after(results, moving, orphans);
    }
}
