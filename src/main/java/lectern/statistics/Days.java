package lectern.statistics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import lectern.schedule.StudyDay;

/**
 * On which days how much was answered.
 *
 * @param today the day that it is
 * @param answers by day; days without answers are left out
 */
public record Days(StudyDay today, SortedMap<StudyDay, Integer> answers) {
    public Days {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    public int on(StudyDay day) {
        return answers.getOrDefault(day, 0);
    }

    /** The days in a row up to today on which something was answered; a day that has only begun breaks none. */
    public int streak() {
        StudyDay day = on(today) > 0 ? today : today.plusDays(-1);
        int streak = 0;
        while (on(day) > 0) {
            streak++;
            day = day.plusDays(-1);
        }
        return streak;
    }

    /** The longest such row there ever was. */
    public int longestStreak() {
        int longest = 0;
        int length = 0;
        StudyDay expected = today;
        for (StudyDay day : answers.keySet()) {
            length = length > 0 && day.equals(expected) ? length + 1 : 1;
            longest = Math.max(longest, length);
            expected = day.plusDays(1);
        }
        return longest;
    }
}
