package lectern.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How many items come due a day, if none is answered meanwhile.
 *
 * @param today the first of the days
 * @param overdue items that came due before today
 * @param due items a day, from today on
 */
public record Forecast(StudyDay today, int overdue, List<Integer> due) {
    public Forecast {
        due = List.copyOf(due);
    }

    /**
     * The days ahead; items that are new count nowhere.
     *
     * @param days how many to look ahead, today included; 1 or more
     */
    public static Forecast of(Collection<? extends Card> cards, Moment now, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(days + " days is not 1 or more");
        }
        StudyDay today = now.day();
        List<Integer> due = new ArrayList<>(Collections.nCopies(days, 0));
        int overdue = 0;
        for (Card card : cards) {
            if (card instanceof Card.Seen seen) {
                int ahead = today.daysUntil(seen.dueOn());
                if (ahead < 0) {
                    overdue++;
                } else if (ahead < days) {
                    due.set(ahead, due.get(ahead) + 1);
                }
            }
        }
        return new Forecast(today, overdue, due);
    }

    /** All that come due by the end of the last day. */
    public int total() {
        return overdue + due.stream().mapToInt(Integer::intValue).sum();
    }
}
