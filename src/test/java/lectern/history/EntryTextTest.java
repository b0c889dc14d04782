package lectern.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lectern.marking.Response;
import lectern.marking.ResponseText;
import lectern.marking.Scheme;
import lectern.model.QuestionId;
import lectern.quiz.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTest {
    private final Sample sample = new Sample(1);

    static Stream<Response> responses() {
        return Stream.of(
                Response.Chosen.of(),
                Response.Chosen.of(3, 0, 12),
                new Response.Typed(""),
                new Response.Typed("\u0000 \" \\ \ud800 \n\u2028{}"),
                new Response.Typed("a\n\"".repeat(50_000)),
                Response.Ordered.of(2, 0, 1),
                Response.Matched.of(-1, 3, 0),
                Response.Filled.of(""),
                Response.Filled.of("a\nb", "", "\\n", "\\\\n\n", "25,000"),
                new Response.DontKnow());
    }

    @ParameterizedTest
    @MethodSource("responses")
    void a_response_comes_back_as_it_was_given(Response response) {
        assertThat(ResponseText.of(response).response()).contains(response);
    }

    @Test
    void every_kind_of_response_is_tried_here() {
        assertThat(responses().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Response.class.getPermittedSubclasses());
    }

    @Test
    void the_form_of_a_response_never_changes() {
        assertThat(ResponseText.of(Response.Chosen.of(2, 0)).value()).isEqualTo("{\"chosen\": \"0 2\"}");
        assertThat(ResponseText.of(new Response.Typed("é")).value()).isEqualTo("{\"typed\": \"é\"}");
        assertThat(ResponseText.of(new Response.DontKnow()).value()).isEqualTo("{\"unknown\": \"\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "{\"chosen\": \"1 x\"}",
                "{\"chosen\": \"99999999999\"}",
                "{\"dreamt\": \"1\"}",
                "{\"typed\": \"a\", \"chosen\": \"1\"}"
            })
    void a_text_that_is_no_response_is_unreadable(String text) {
        assertThat(new ResponseText(text).response()).isEmpty();
    }

    @Test
    void the_form_of_an_answer_never_changes() {
        Entry.Answer answer = sample.answer(sample.begun(Sample.BANK), 2);
        EntryRow row = EntryText.row(answer);

        assertThat(row)
                .isEqualTo(new EntryRow(
                        answer.stamp().id().value(),
                        "answer",
                        answer.run().value(),
                        "sample",
                        "keeper-name",
                        1772366400123L,
                        "Europe/Berlin",
                        "{\"serial\": 2, \"round\": 0, \"number\": 3, \"digest\": \"" + answer.digest() + "\","
                                + " \"response\": \"{\\\"typed\\\": \\\"Ada \\\\\\\"Holm\\\\\\\"\\\\n\\\\u001b[1m 😀\\\"}\","
                                + " \"mark\": 0.3333333333333333, \"help\": \"hint\", \"close_call\": true,"
                                + " \"certainty\": \"unsure\", \"took\": 4321, \"automatic\": 2, \"grade\": 3,"
                                + " \"model\": \"fsrs-6\"}"));
    }

    @Test
    void the_form_of_what_is_entered_never_changes() {
        Entry.Entered entered = sample.entered(sample.exam(Sample.BANK), new Response.Typed("Holm"));
        EntryRow row = new EntryRow(
                entered.stamp().id().value(),
                "entered",
                entered.run().value(),
                "sample",
                "keeper-name",
                1772366400123L,
                "Europe/Berlin",
                "{\"number\": 2, \"response\": \"{\\\"typed\\\": \\\"Holm\\\"}\", \"certainty\": \"unsure\","
                        + " \"flagged\": true, \"spent\": 1234}");

        assertThat(EntryText.row(entered)).isEqualTo(row);
        assertThat(EntryText.entry(row)).isEqualTo(entered);
    }

    @Test
    void the_form_of_an_exams_terms_never_changes() {
        Entry.RunBegun exam = sample.exam(Sample.BANK);
        EntryRow row = EntryText.row(exam);

        assertThat(row.payload())
                .startsWith("{\"mode\": \"exam\", \"open_book\": true, \"seed\": 42, \"plan\": \"")
                .endsWith("\", \"scheme\": \"points=1/2/5 hint=0.25 negative=no certainty=yes\", \"limit\": 1200000,"
                        + " \"pass\": 0.6, \"name\": \"Ada \\\"Holm\\\"\\n\u00e9\"}");
        assertThat(EntryText.entry(row)).isEqualTo(exam);
    }

    @Test
    void usual_terms_take_no_room() {
        assertThat(EntryText.row(sample.begun(Sample.BANK)).payload())
                .doesNotContain("\"scheme\"", "\"limit\"", "\"pass\"", "\"name\"");
    }

    @Test
    void a_run_that_was_kept_before_there_were_terms_is_read() {
        EntryRow row = new EntryRow(
                "01KJMG90DV0000000000000000",
                "begun",
                "01KJMG90DV0000000000000000",
                "sample",
                "",
                1772366400123L,
                "Europe/Berlin",
                "{\"mode\": \"study\", \"open_book\": true, \"seed\": -7,"
                        + " \"plan\": \"0123456789abcdef-fedcba9876543210 2,0,1 keeper-year\"}");

        assertThat(EntryText.entry(row))
                .isEqualTo(new Entry.RunBegun(
                        new Stamp(new EntryId("01KJMG90DV0000000000000000"), Sample.NOON, "Europe/Berlin", Sample.BANK),
                        Mode.STUDY,
                        new Terms(false, true, Scheme.USUAL, Duration.ZERO, 0, ""),
                        -7,
                        List.of(new PlannedItem(
                                new QuestionId("keeper-year"),
                                ItemDigest.parse("0123456789abcdef-fedcba9876543210"),
                                List.of(2, 0, 1)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"scheme\": \"points=1/2 hint=0 negative=no certainty=no\"",
                "\"limit\": -1",
                "\"limit\": \"soon\"",
                "\"pass\": 1.5",
                "\"pass\": \"NaN\""
            })
    void terms_that_cannot_be_are_unreadable_and_carried_along(String member) {
        EntryRow exam = EntryText.row(sample.begun(Sample.BANK, Mode.EXAM, false));
        String payload = exam.payload().replace("{\"mode\"", "{" + member + ", \"mode\"");
        EntryRow row = new EntryRow(
                exam.id(), exam.kind(), exam.run(), exam.bank(), exam.question(), exam.at(), exam.zone(), payload);

        Entry read = EntryText.entry(row);

        assertThat(read).isInstanceOf(Entry.Unreadable.class);
        assertThat(EntryText.row(read)).isEqualTo(row);
    }

    @Test
    void a_question_has_the_id_that_it_has_now_on_the_sheet_of_an_exam_too() {
        Entry.Entered entered = sample.entered(sample.exam(Sample.BANK), new Response.Typed("Holm"));
        QuestionId present = new QuestionId("first-keeper");

        Entry renamed = new Renaming(Map.of(entered.question(), present)).of(entered);

        assertThat(renamed.about()).contains(present);
        assertThat(((Entry.Entered) renamed).row()).isEqualTo(entered.row());
    }

    @Test
    void entries_of_every_kind_come_back_from_lines() {
        List<Entry> entries = sample.everyKind();

        assertThat(entries)
                .map(EntryLine::of)
                .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
        assertThat(entries)
                .map(entry -> EntryLine.read(EntryLine.of(entry)).orElseThrow())
                .isEqualTo(entries);
    }

    @Test
    void a_line_that_is_no_entry_is_told_from_one_of_a_later_release() {
        assertThat(EntryLine.read("")).isEmpty();
        assertThat(EntryLine.read("{\"id\": \"x\"}")).isEmpty();
        assertThat(EntryLine.read(
                        "{\"id\": \"x\", \"kind\": \"dream\", \"bank\": \"b\", \"at\": \"2026-03-01T12:00:00Z\","
                                + " \"zone\": \"Mars/Olympus\", \"depth\": 3}"))
                .containsInstanceOf(Entry.Unreadable.class);
    }

    @Test
    void no_row_however_damaged_brings_an_exception() {
        Random random = new Random(11);
        for (Entry entry : sample.everyKind()) {
            EntryRow row = EntryText.row(entry);
            for (int i = 0; i < 500; i++) {
                EntryRow damaged = new EntryRow(
                        damaged(random, row.id()),
                        random.nextInt(4) == 0 ? damaged(random, row.kind()) : row.kind(),
                        damaged(random, row.run()),
                        damaged(random, row.bank()),
                        damaged(random, row.question()),
                        random.nextInt(3) == 0 ? random.nextLong() : row.at(),
                        damaged(random, row.zone()),
                        damaged(random, row.payload()));
                Entry read = EntryText.entry(damaged);
                read.stamp().zoneId();
                EntryText.row(read);
                EntryLine.of(read);
                EntryLine.read(damaged(random, EntryLine.of(entry)));
            }
        }
    }

    private static String damaged(Random random, String text) {
        if (random.nextBoolean() || text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> text.substring(0, at);
            default -> text.substring(0, at) + (char) random.nextInt(128) + text.substring(at + 1);
        };
    }
}
