package lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.Header;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Range;
import lectern.sample.ReviewLogs;
import lectern.sample.SampleBank;
import lectern.schedule.Fsrs6;
import lectern.schedule.Moment;
import lectern.schedule.Parameters;
import lectern.schedule.Policy;
import lectern.schedule.Rating;
import lectern.schedule.Review;
import lectern.schedule.Timetable;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final Timetable TIMETABLE =
            new Timetable(new Fsrs6(Parameters.DEFAULTS), Policy.USUAL.withFuzz(false));
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final Map<QuestionId, List<Reviewed>> reviews = new LinkedHashMap<>();

    private static Moment day(double days) {
        return new Moment(START.plusSeconds(Math.round(days * 86_400)), ZoneOffset.UTC);
    }

    private void review(Question question, double days, Rating rating) {
        review(question, day(days), rating, Certainty.UNDECLARED, 4_000);
    }

    private void review(Question question, Moment at, Rating rating, Certainty certainty, int millis) {
        reviews.computeIfAbsent(question.id(), id -> new ArrayList<>())
                .add(new Reviewed(
                        new Review(at, rating),
                        rating.recalled() ? Mark.FULL : Mark.NONE,
                        certainty,
                        Duration.ofMillis(millis)));
    }

    private Statistics at(double days) {
        return ReviewLogs.statistics(SampleBank.BANK, reviews, TIMETABLE, day(days));
    }

    @Test
    void without_answers_there_is_nothing_to_tell() {
        Statistics none = at(0);

        assertThat(none.answers()).isZero();
        assertThat(none.young()).isEqualTo(Retention.NONE);
        assertThat(none.typicalTime()).isEmpty();
        assertThat(none.days().streak()).isZero();
        assertThat(none.forecast().due()).hasSize(Statistics.DAYS_AHEAD).containsOnly(0);
        assertThat(none.articles()).allSatisfy(each -> {
            assertThat(each.seen()).isZero();
            assertThat(each.share()).isZero();
        });
    }

    @Test
    void retention_counts_what_came_due_and_not_the_steps_of_learning() {
        review(SampleBank.YEAR, 0, Rating.EASY);
        review(SampleBank.YEAR, 0.1, Rating.GOOD);
        review(SampleBank.YEAR, 8, Rating.GOOD);
        review(SampleBank.YEAR, 60, Rating.AGAIN);
        review(SampleBank.NAME, 0, Rating.AGAIN);

        Statistics statistics = at(61);

        assertThat(statistics.young()).isEqualTo(new Retention(1, 1));
        assertThat(statistics.mature()).isEqualTo(new Retention(1, 0));
        assertThat(statistics.answers()).isEqualTo(5);
    }

    @Test
    void mastery_is_what_would_be_recalled_now() {
        review(SampleBank.YEAR, 0, Rating.EASY);

        Mastery now = ofYear(at(0.1));
        Mastery later = ofYear(at(30));

        assertThat(now.seen()).isEqualTo(1);
        assertThat(now.known()).isCloseTo(1, within(1e-9));
        assertThat(later.known()).isBetween(0.5, 0.9);
        assertThat(later.questions()).isGreaterThanOrEqualTo(1);
    }

    private static Mastery ofYear(Statistics statistics) {
        String article = SampleBank.YEAR.articles().get(0).id().value();
        return statistics.articles().stream()
                .filter(each -> each.name().equals(article))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sentence_is_known_as_well_as_the_questions_that_cite_it() {
        review(SampleBank.YEAR, 0, Rating.GOOD);

        assertThat(at(0.1).sentences())
                .filteredOn(each -> each.mastery().seen() > 0)
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.line()).isPositive();
                    assertThat(each.end()).isGreaterThan(each.start());
                    assertThat(each.mastery().name()).isNotBlank().doesNotContain("\n");
                });
    }

    @Test
    void a_streak_outlives_the_night_but_not_a_day() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        for (String at : List.of(
                "2026-03-27T20:00:00Z", "2026-03-28T20:00:00Z", "2026-03-30T01:30:00Z", "2026-03-30T20:00:00Z")) {
            review(SampleBank.YEAR, new Moment(Instant.parse(at), berlin), Rating.GOOD, Certainty.UNDECLARED, 1);
        }

        // The third answer, at half past three in the morning, is still the evening before's: summer time began.
        assertThat(days("2026-03-31T10:00:00Z", berlin).streak()).isEqualTo(4);
        assertThat(days("2026-04-01T10:00:00Z", berlin).streak()).isZero();
        assertThat(days("2026-04-05T10:00:00Z", berlin).longestStreak()).isEqualTo(4);
    }

    private Days days(String now, ZoneId zone) {
        return ReviewLogs.statistics(SampleBank.BANK, reviews, TIMETABLE, new Moment(Instant.parse(now), zone))
                .days();
    }

    @Test
    void times_are_told_by_their_median_and_certainty_by_what_came_of_it() {
        review(SampleBank.YEAR, day(0), Rating.GOOD, Certainty.SURE, 1_000);
        review(SampleBank.NAME, day(0), Rating.AGAIN, Certainty.SURE, 3_000);
        review(SampleBank.SEEN, day(0), Rating.GOOD, Certainty.GUESS, 100_000);

        Statistics statistics = at(1);

        assertThat(statistics.typicalTime()).contains(Duration.ofSeconds(3));
        assertThat(statistics.calibration())
                .containsExactly(
                        new Calibration(Certainty.GUESS, 1, 1_000_000), new Calibration(Certainty.SURE, 2, 1_000_000));
        assertThat(statistics.calibration().get(1).share()).isEqualTo(0.5);
    }

    @Test
    void the_forecast_counts_each_item_once() {
        review(SampleBank.YEAR, 0, Rating.EASY);
        review(SampleBank.NAME, 0, Rating.GOOD);
        review(SampleBank.NAME, 0.01, Rating.GOOD);

        Statistics statistics = at(0.1);

        assertThat(statistics.forecast().due().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(2);
    }

    /** Eight times as much takes about eight times as long; were each sentence compared anew, it took 64. */
    private static final double SHARE = 24;

    @Test
    void a_large_bank_takes_no_more_than_its_share() {
        double small = seconds(1_000);
        double large = seconds(8_000);

        assertThat(large / small)
                .as("%.4f s for so much, %.4f s for eight times as much", small, large)
                .isLessThan(SHARE);
    }

    /** The shortest of some runs: what else the machine does only makes them longer. */
    private static double seconds(int questions) {
        String sentence = "The mill was built in 1841. ";
        Article article =
                new Article(new ArticleId("long"), "long.txt", "Long", "", sentence.repeat(questions), List.of());
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            int start = i * sentence.length();
            Passage passage = new Passage(article, List.of(new Range(start, start + 20)));
            all.add(new Question.TrueFalse(
                    new Header(new QuestionId("q" + i), "Was it?", "", "", "", List.of(), 1, List.of(passage)), true));
        }
        Bank bank = new Bank(new BankId("large"), "Large", List.of(article), all);
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long start = System.nanoTime();
            assertThat(ReviewLogs.statistics(bank, Map.of(), TIMETABLE, day(0)).sentences())
                    .hasSize(questions);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
