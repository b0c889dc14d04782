package lectern.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.quiz.Score;
import lectern.statistics.Calibration;
import lectern.statistics.Mastery;
import lectern.statistics.Retention;
import lectern.statistics.SentenceMastery;
import lectern.statistics.Statistics;
import lectern.statistics.Totals;

/**
 * Statistics in words, and in charts where they are wanted.
 *
 * @param charts how they are drawn; empty for words alone
 */
public record StatisticsView(Bank bank, Statistics statistics, Optional<Charts> charts) {
    /** So many of the sentences known least are named. */
    private static final int SENTENCES = 5;

    /** The same with charts. */
    public StatisticsView drawn(Charts with) {
        return new StatisticsView(bank, statistics, Optional.of(with));
    }

    /** The lines, without control characters. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Wording.oneLine(bank.title()));
        if (statistics.answers() == 0) {
            lines.add("No answer of this bank counts yet. A quiz or `lectern study` makes a beginning.");
            return lines;
        }
        lines.add(answers());
        charts.ifPresent(drawn -> lines.addAll(drawn.days(statistics.days())));
        lines.add(retention("young (under " + Totals.MATURE + " days)", statistics.young()));
        lines.add(retention("mature", statistics.mature()));
        lines.add(forecast());
        charts.ifPresent(drawn -> lines.addAll(drawn.forecast(statistics.forecast())));
        lines.add("");
        lines.add("Known now, by article:");
        statistics.articles().forEach(each -> lines.add(mastery(each)));
        if (!statistics.tags().isEmpty()) {
            lines.add("");
            lines.add("Known now, by tag:");
            statistics.tags().forEach(each -> lines.add(mastery(each)));
        }
        lines.addAll(calibration());
        lines.addAll(sentences());
        return lines;
    }

    private String answers() {
        String time = statistics
                .typicalTime()
                .map(each -> ", typically in " + seconds(each))
                .orElse("");
        return counted(statistics.answers(), "answer", "answers") + " on "
                + counted(statistics.days().answers().size(), "day", "days") + time + "; "
                + counted(statistics.days().streak(), "day", "days") + " in a row, "
                + statistics.days().longestStreak() + " at the most.";
    }

    private static String retention(String name, Retention retention) {
        String what = "Recalled when due, " + name + ": ";
        return retention.reviews() == 0
                ? what + "nothing has come due yet."
                : what + percent(retention.share()) + " of " + counted(retention.reviews(), "review", "reviews") + ".";
    }

    private String forecast() {
        List<Integer> due = statistics.forecast().due();
        int all = due.stream().mapToInt(Integer::intValue).sum();
        return "Due: " + statistics.forecast().overdue() + " from before, " + due.get(0) + " today, " + due.get(1)
                + " tomorrow; " + all + " in " + due.size() + " days, at most " + Collections.max(due) + " a day.";
    }

    private String mastery(Mastery mastery) {
        String share = percent(mastery.share());
        String seen = mastery.seen() + " of " + counted(mastery.questions(), "question", "questions") + " seen";
        String name = Wording.oneLine(mastery.name());
        return charts.map(drawn ->
                        drawn.bar(mastery.share()) + String.format(Locale.ROOT, " %5s  ", share) + name + ", " + seen)
                .orElseGet(() -> name + ": " + share + "; " + seen + ".");
    }

    private List<String> calibration() {
        List<String> lines = new ArrayList<>();
        for (Calibration each : statistics.calibration()) {
            String word = switch (each.certainty()) {
                case SURE -> "Declared sure";
                case UNSURE -> "Declared unsure";
                case GUESS -> "Declared a guess";
                case UNDECLARED -> throw new IllegalStateException("nothing was declared");
            };
            lines.add(word + ": " + percent(each.share()) + " right of " + counted(each.answers(), "answer", "answers")
                    + ".");
        }
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }

    /** The sentences that were learned and are known least now: what to read again. */
    private List<String> sentences() {
        List<SentenceMastery> least = statistics.sentences().stream()
                .filter(each -> Recall.of(each.mastery()) == Recall.TO_READ_AGAIN)
                .sorted(Comparator.comparingDouble(each -> each.mastery().share()))
                .limit(SENTENCES)
                .toList();
        List<String> lines = new ArrayList<>(least.isEmpty() ? List.of() : List.of("", "To read again:"));
        for (SentenceMastery each : least) {
            lines.add(percent(each.mastery().share()) + " " + file(each.article()) + ":" + each.line() + " "
                    + Wording.oneLine(each.mastery().name()));
        }
        return lines;
    }

    private String file(ArticleId id) {
        return bank.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .map(article -> Wording.oneLine(article.file()))
                .orElse(id.value());
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%d s", Math.round(duration.toMillis() / 1000.0));
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String percent(double share) {
        return Score.percent(share) + " %";
    }
}
