package lectern.view;

import java.util.ArrayList;
import java.util.List;
import lectern.schedule.Forecast;
import lectern.schedule.StudyDay;
import lectern.statistics.Days;

/** Charts of characters, none wider than 40 columns; what they show is said in words beside them. */
public enum Charts {
    UNICODE("█", "░", " ░▒▓█", "▁▂▃▄▅▆▇█"),
    ASCII("#", ".", " .:+#", "_.-=+*%#");

    private static final int BAR = 10;
    private static final int WEEKS = 17;
    private static final int DAYS_A_WEEK = 7;
    private static final String[] WEEKDAYS = {"Mon", "   ", "Wed", "   ", "Fri", "   ", "Sun"};

    private final String full;
    private final String empty;
    private final String shades;
    private final String heights;

    Charts(String full, String empty, String shades, String heights) {
        this.full = full;
        this.empty = empty;
        this.shades = shades;
        this.heights = heights;
    }

    /** A bar of a share from 0 to 1. */
    String bar(double share) {
        int filled = (int) Math.round(share * BAR);
        return full.repeat(filled) + empty.repeat(BAR - filled);
    }

    /** The last four months: a column a week from Monday on, darker where more was answered. */
    List<String> days(Days days) {
        int most = Math.max(
                1,
                days.answers().values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
        StudyDay monday =
                days.today().plusDays(1 - days.today().date().getDayOfWeek().getValue());
        List<String> lines = new ArrayList<>();
        for (int weekday = 0; weekday < DAYS_A_WEEK; weekday++) {
            StringBuilder line = new StringBuilder(WEEKDAYS[weekday]).append("  ");
            for (int week = WEEKS - 1; week >= 0; week--) {
                StudyDay day = monday.plusDays(weekday - week * DAYS_A_WEEK);
                line.append(shade(days.on(day), most)).append(' ');
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Any answer at all shows. */
    private char shade(int count, int most) {
        int darkest = shades.length() - 1;
        return shades.charAt(count == 0 ? 0 : Math.max(1, (int) Math.round((double) darkest * count / most)));
    }

    /** The days ahead, today first: a column a day. */
    List<String> forecast(Forecast forecast) {
        int most = Math.max(
                1, forecast.due().stream().mapToInt(Integer::intValue).max().orElse(1));
        StringBuilder line = new StringBuilder();
        for (int due : forecast.due()) {
            int highest = heights.length() - 1;
            line.append(due == 0 ? ' ' : heights.charAt((int) Math.round((double) highest * due / most)));
        }
        return List.of("|" + line + "|");
    }
}
