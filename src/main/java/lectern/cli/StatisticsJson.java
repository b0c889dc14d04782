package lectern.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import lectern.json.JsonWriter;
import lectern.model.Bank;
import lectern.schedule.StudyDay;
import lectern.statistics.Mastery;
import lectern.statistics.Retention;
import lectern.statistics.SentenceMastery;
import lectern.statistics.Statistics;

/** Statistics for other programs. The README describes the shape; members may be added, none is taken away. */
record StatisticsJson(JsonWriter json) {
    private static final int DIGITS = 4;

    void write(Bank bank, Statistics statistics, Instant at) {
        json.document(() -> {
            json.text("bank", bank.id().value());
            json.text("at", at.toString());
            json.number("answers", statistics.answers());
            json.object("young", () -> retention(statistics.young()));
            json.object("mature", () -> retention(statistics.mature()));
            json.number("streak", statistics.days().streak());
            json.number("longestStreak", statistics.days().longestStreak());
            json.objects("days", List.copyOf(statistics.days().answers().keySet()), day -> day(statistics, day));
            json.number("overdue", statistics.forecast().overdue());
            json.objects("forecast", ahead(statistics), day -> {
                json.text("date", day.date().toString());
                json.number(
                        "due", statistics.forecast().due().get(day(statistics).daysUntil(day)));
            });
            json.objects("articles", statistics.articles(), each -> named(each, "article"));
            json.objects("tags", statistics.tags(), each -> named(each, "tag"));
            json.objects("sentences", statistics.sentences(), this::sentence);
            statistics
                    .typicalTime()
                    .ifPresentOrElse(
                            time -> json.number("typicalSeconds", BigDecimal.valueOf(time.toMillis(), 3)),
                            () -> json.nothing("typicalSeconds"));
            json.objects("calibration", statistics.calibration(), each -> {
                json.text("certainty", each.certainty().name());
                json.number("answers", each.answers());
                json.number("meanMark", rounded(each.share()));
            });
        });
    }

    private static StudyDay day(Statistics statistics) {
        return statistics.forecast().today();
    }

    private static List<StudyDay> ahead(Statistics statistics) {
        return java.util.stream.IntStream.range(0, statistics.forecast().due().size())
                .mapToObj(i -> day(statistics).plusDays(i))
                .toList();
    }

    private void day(Statistics statistics, StudyDay day) {
        json.text("date", day.date().toString());
        json.number("answers", statistics.days().on(day));
    }

    private void retention(Retention retention) {
        json.number("reviews", retention.reviews());
        json.number("recalled", retention.recalled());
    }

    private void named(Mastery mastery, String name) {
        json.text(name, mastery.name());
        known(mastery);
    }

    private void known(Mastery mastery) {
        json.number("questions", mastery.questions());
        json.number("seen", mastery.seen());
        json.number("known", rounded(mastery.known()));
    }

    private void sentence(SentenceMastery sentence) {
        json.text("article", sentence.article().value());
        json.number("line", sentence.line());
        json.number("start", sentence.start());
        json.number("end", sentence.end());
        json.text("text", sentence.mastery().name());
        known(sentence.mastery());
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
