package lectern.cli;

import static lectern.sample.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import lectern.front.plain.SmallBank;
import lectern.history.Entry;
import lectern.history.EntryIds;
import lectern.history.Grade;
import lectern.history.Graded;
import lectern.history.History;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.history.Unavailable;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.quiz.Answered;
import lectern.quiz.Quiz;
import lectern.sample.ReviewLogs;
import lectern.schedule.Fsrs6;
import lectern.schedule.Moment;
import lectern.schedule.Parameters;
import lectern.schedule.Policy;
import lectern.schedule.Timetable;
import lectern.statistics.Statistics;
import lectern.study.Selection;
import lectern.view.Charts;
import lectern.view.StatisticsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final int DAY = 86_400;

    @TempDir
    Path folder;

    private final EntryIds ids = new EntryIds(new Random(1)::nextLong);

    /** Answers all questions of the small bank so many days ago, every third one wrong. */
    private List<Entry> quiz(int daysAgo) {
        Instant at = NOW.minusSeconds((long) daysAgo * DAY);
        Quiz quiz = Selection.USUAL.draw(SmallBank.BANK, 7).orElseThrow();
        Recording recording = Recording.begin(
                new Recording.Maker(ids, () -> at, ZoneOffset.UTC, (question, answered, closeCall) -> {
                    Grade grade = answered.mark().isFull() ? Grade.GOOD : Grade.AGAIN;
                    return new Graded(grade, grade, "FSRS-6");
                }),
                quiz,
                Mode.STUDY);
        List<Entry> entries = new ArrayList<>(List.of(recording.run()));
        for (int i = 1; i <= quiz.size(); i++) {
            entries.add(recording.answer(new Answered(
                    i,
                    0,
                    i,
                    new Response.DontKnow(),
                    i % 3 == 0 ? Mark.NONE : Mark.FULL,
                    false,
                    at,
                    Duration.ofSeconds(4 + i))));
        }
        return entries;
    }

    private List<Entry> month() {
        List<Entry> entries = new ArrayList<>();
        for (int daysAgo : new int[] {60, 59, 58, 50, 42, 32, 31, 30}) {
            entries.addAll(quiz(daysAgo));
        }
        return entries;
    }

    private Ran.Setting learned() throws Unavailable {
        Ran.Setting setting = Ran.in(folder);
        try (History history = HistoryFile.in(
                setting.around(new ByteArrayOutputStream(), new ByteArrayOutputStream()), salvaged -> {})) {
            history.append(month());
        }
        return setting;
    }

    @Test
    void without_a_history_it_says_how_to_begin() {
        Ran ran = Ran.in(folder).runs("stats");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("No answer of this bank counts yet");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void plain_lines_say_each_thing_in_a_sentence() throws Unavailable, IOException {
        assertGolden("lectern/cli/stats-plain.text", learned().runs("stats").out());
    }

    @Test
    void charts_say_the_same_in_characters() throws IOException {
        Statistics statistics = ReviewLogs.statistics(
                SmallBank.BANK,
                ReviewLogs.of(month()),
                new Timetable(new Fsrs6(Parameters.DEFAULTS), Policy.USUAL),
                new Moment(NOW, ZoneOffset.UTC));
        for (Charts charts : Charts.values()) {
            List<String> lines = new StatisticsView(SmallBank.BANK, statistics, Optional.of(charts)).lines();
            assertGolden(
                    "lectern/cli/stats-" + charts.name().toLowerCase(Locale.ROOT) + ".text",
                    String.join("\n", lines) + "\n");
        }
    }

    @Test
    void json_has_every_figure() throws Unavailable, IOException {
        JsonNode json = new ObjectMapper()
                .readTree(learned().runs("stats", "--format", "json").out());

        assertThat(json.get("answers").asLong())
                .isEqualTo(
                        month().stream().filter(Entry.Answer.class::isInstance).count());
        assertThat(json.get("streak").asInt()).isZero();
        assertThat(json.get("longestStreak").asInt()).isEqualTo(3);
        assertThat(json.get("days")).hasSize(8);
        assertThat(json.get("forecast")).hasSize(Statistics.DAYS_AHEAD);
        assertThat(json.at("/young/reviews").asInt()).isPositive();
        assertThat(json.get("articles")).isNotEmpty();
        assertThat(json.get("sentences")).isNotEmpty();
        assertThat(json.get("typicalSeconds").asDouble()).isPositive();
    }

    @Test
    void another_format_is_refused() {
        Ran ran = Ran.in(folder).runs("stats", "--format", "jsn");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Did you mean 'json'?");
    }
}
