package lectern.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answers that stand: less those taken back, each with the grade given last. */
public final class Standing {
    private Standing() {}

    /**
     * Of entries in the order of their keeping, in the order of their times: what was imported was kept last, but may
     * have been answered first.
     */
    public static List<Entry.Answer> of(List<Entry> entries) {
        Set<EntryId> retracted = new HashSet<>();
        Map<EntryId, Grade> regraded = new HashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Retraction retraction) {
                retracted.add(retraction.answer());
            } else if (entry instanceof Entry.Regrading regrading) {
                regraded.put(regrading.answer(), regrading.grade());
            }
        }
        List<Entry.Answer> standing = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Answer answer
                    && !retracted.contains(answer.stamp().id())) {
                Grade grade = regraded.getOrDefault(
                        answer.stamp().id(), answer.graded().grade());
                standing.add(answer.regraded(grade));
            }
        }
        standing.sort(Comparator.comparing(answer -> answer.stamp().at()));
        return standing;
    }

    /**
     * Of these, the ones that move the schedule: graded, and the first to their question in a run that does.
     *
     * @param entries in the order of their keeping; of a run that began before the first of them nothing counts
     */
    public static List<Entry.Answer> reviews(List<Entry> entries) {
        Set<RunId> moving = new HashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.RunBegun run && run.movesSchedule()) {
                moving.add(run.run());
            }
        }
        return of(entries).stream()
                .filter(answer -> moving.contains(answer.run())
                        && answer.given().round() == 0
                        && answer.graded().grade() != Grade.NONE)
                .toList();
    }
}
