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
import lectern.schedule.Review;

/**
 * What a bank's entries come to for a learner, question by question. A question that is gone from the bank stays here,
 * so that it goes on where it was left should it come back.
 *
 * @param items what was done with each question
 * @param counting the runs that move the schedule: neither a cram nor with an open book
 */
public record Learner(Map<QuestionId, ItemHistory> items, Set<RunId> counting) {
    /** Someone who has done nothing yet. */
    public static final Learner NEW = new Learner(Map.of(), Set.of());

    public Learner {
        items = Map.copyOf(items);
        counting = Set.copyOf(counting);
    }

    /** What was done with a question. */
    public ItemHistory item(QuestionId question) {
        return items.getOrDefault(question, ItemHistory.NONE);
    }

    /** The reviews of each question that has any: what an optimiser learns from. */
    public List<List<Review>> reviews() {
        return items.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().reviews())
                .filter(reviews -> !reviews.isEmpty())
                .toList();
    }

    /**
     * The same after further entries; folding them in one by one comes to the same as folding them in at once.
     *
     * @param entries of one bank, in the order of their keeping
     */
    public Learner with(List<Entry> entries) {
        Set<RunId> runs = new HashSet<>(counting);
        Map<QuestionId, List<Entry>> byQuestion = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.RunBegun run && run.movesSchedule()) {
                runs.add(run.run());
            }
            entry.about()
                    .ifPresent(question -> byQuestion
                            .computeIfAbsent(question, none -> new ArrayList<>())
                            .add(entry));
        }
        Map<QuestionId, ItemHistory> more = new HashMap<>(items);
        byQuestion.forEach(
                (question, about) -> more.put(question, item(question).with(about, runs::contains)));
        return new Learner(more, runs);
    }
}
