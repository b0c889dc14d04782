package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.bank.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of item writing: what raises it, and what comes near and does not. */
class BankRulesTest {
    private static final String CITE = "  cite: { lamp: \"burned oil, then gas, and in the end\" }\n";

    private static String choice(String stem, String key, String... wrong) {
        StringBuilder yaml = new StringBuilder("- id: one\n  ask: '" + stem + "'\n  answer: '" + key + "'\n  wrong:\n");
        for (String each : wrong) {
            yaml.append("  - '").append(each).append("'\n");
        }
        return yaml + CITE;
    }

    private static String words(String stem, String quote, String... more) {
        return "- id: one\n  ask: '" + stem + "'\n  answer: words\n  cite: { lamp: '" + quote + "' }\n"
                + String.join("", more);
    }

    private static String statement(String stem, String quote, String... more) {
        return "- id: one\n  ask: '" + stem + "'\n  answer: true\n  cite: { lamp: '" + quote + "' }\n"
                + String.join("", more);
    }

    static Stream<Arguments> cases() {
        String since = "No ship has been lost since the lamp was lit";
        String seen = "the light could be seen from 18 miles away";
        String painted = "painted white in the year after the war";
        String bell = "  attributed: Jon Bell\n";
        return Stream.of(
                // L200: quotes
                Arguments.of("L200", words("What?", "burned oil, then")),
                Arguments.of("", words("What?", "burned oil, then gas")),
                Arguments.of("", words("What?", "The lamp […] in the end electricity")),
                // L201: what somebody said, asked for as a fact
                Arguments.of("L201", words("How far was it seen?", seen)),
                Arguments.of("L201", words("Who saw it?", "Jon Bell said the light could be seen")),
                Arguments.of("L201", words("What was lost?", since)),
                Arguments.of("L201", words("What cracked it?", "was cracked by the storm of 1903")),
                Arguments.of("L201", words("What was torn off?", "The gallery was torn off by the storm")),
                Arguments.of("", words("How far was it seen?", seen, bell)),
                Arguments.of("", words("How far was it seen according to Bell?", seen)),
                Arguments.of("", words("Who said it?", seen)),
                Arguments.of("", words("What was painted?", painted)),
                Arguments.of(
                        "",
                        words("Who is the keeper?", "Ada Holm, the keeper", "  allow: L201 # her post is a fact\n")),
                // L202: the same, as a statement
                Arguments.of("L202", statement("It could be seen from 18 miles away.", seen)),
                Arguments.of("L202", statement("No ship was lost.", since)),
                Arguments.of("", statement("It could be seen from 18 miles away.", seen, bell)),
                Arguments.of("", statement("The report says that no ship was lost.", since)),
                Arguments.of("", statement("The tower was painted.", painted)),
                // L203
                Arguments.of("L203", choice("Which?", "oil", "gas", "All of the above")),
                Arguments.of("L203", choice("Which?", "oil", "gas", "none of these.")),
                Arguments.of("L203", choice("Which?", "oil", "gas", "A and B")),
                Arguments.of("", choice("Which?", "oil", "gas", "all of the lamps")),
                // L204
                Arguments.of("L204", words("Which was not burned?", painted)),
                Arguments.of("L204", words("Which burned, except one?", painted)),
                Arguments.of("L204", words("Which didn''t burn?", painted)),
                Arguments.of("", words("Which was NOT burned?", painted)),
                Arguments.of("", words("Which was *not* burned?", painted)),
                Arguments.of("", words("What does \"not burned\" mean?", painted)),
                Arguments.of("", words("Which knot is noted?", painted)),
                Arguments.of("", words("Which were the “not burned” and the \"never lit\"?", painted)),
                Arguments.of("L204", words("Which “lamp” was not burned?", painted)),
                Arguments.of("L204", words("Which 5\" pipe was not burned?", painted)),
                Arguments.of("L204", words("Which “lamp was not burned?", painted)),
                // L205
                Arguments.of(
                        "L205", choice("Why?", "because the lamp had burned oil for many years", "by law", "for fun")),
                Arguments.of("", choice("Why?", "because the lamp burned", "by law", "for fun")),
                Arguments.of("", choice("Why?", "by law", "because the lamp had burned oil for many years", "for fun")),
                Arguments.of("", choice("Why?", "it is of so old a make", "electromagnetic interference levels", "no")),
                // L206
                Arguments.of("L206", choice("The lamp was an", "oil lamp", "torch", "candle")),
                Arguments.of("L206", choice("It took a", "university", "hour", "year")),
                Arguments.of("", choice("The lamp was an", "oil lamp", "electric torch", "old candle")),
                Arguments.of("", choice("The lamp was a(n)", "oil lamp", "torch", "candle")),
                Arguments.of("", choice("The lamp was a(n)", "torch", "oil lamp", "candle")),
                Arguments.of("", choice("Which lamps were of Group A?", "torches", "oil lamps", "candles")),
                Arguments.of("L206", choice("What were lit?", "the lamps", "the bell", "the tower")),
                Arguments.of("L206", choice("Which of these is lit?", "the lamp", "bells", "towers")),
                Arguments.of("", choice("What were lit?", "the lamps", "the bells", "the tower")),
                // L207
                Arguments.of("L207", choice("Which?", "the old lamp", "lamp", "tower")),
                Arguments.of("L207", choice("How many?", "10-20", "20-30", "40-50")),
                Arguments.of("", choice("How many?", "10-20", "21-30", "from 40 to 50")),
                Arguments.of("", choice("Which?", "the old lamp", "lamps", "a tower")),
                // L208
                Arguments.of("L208", choice("Which year?", "1871", "1903", "1831")),
                Arguments.of("", choice("Which year?", "1871", "1831", "1903")),
                Arguments.of("", choice("Which year?", "1871", "1903", "later")),
                Arguments.of("", choice("How far?", "18 miles", "20 miles", "5 leagues")),
                // L209
                Arguments.of("L209", choice("When?", "at night", "usually by day", "in fog")),
                Arguments.of("", choice("When does it usually burn?", "at night", "by day", "in fog")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_is_raised_where_it_is_broken_and_only_there(String code, String yaml) {
        assertThat(codes(yaml)).as(yaml).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    static Stream<Arguments> silencings() {
        String negative = words("Which was not burned?", "burned oil, then gas");
        return Stream.of(
                Arguments.of("", negative + "  allow: [L204]  # the article denies it\n"),
                Arguments.of("", negative + "  allow: L204  # the article denies it\n"),
                Arguments.of("", negative + "  # the article denies it\n  allow: [L204]\n"),
                Arguments.of("", negative + "  allow:\n  - L204  # the article denies it\n"),
                Arguments.of("L220", negative + "  allow: [L204]\n"),
                Arguments.of("L220", negative + "  allow: [L204]  #\n"),
                Arguments.of("L204 L221", negative + "  allow: [L999]  # why\n"),
                Arguments.of("L204 L221", negative + "  allow: [L101]  # why\n"),
                Arguments.of("L204 L221", negative + "  allow: [L220]  # why\n"),
                Arguments.of("L222", negative + "  allow: [L204, L209]  # why\n"));
    }

    @ParameterizedTest
    @MethodSource("silencings")
    void a_question_silences_what_it_names_with_a_reason(String expected, String yaml) {
        assertThat(String.join(" ", codes(yaml))).as(yaml).isEqualTo(expected);
    }

    @Test
    void a_question_that_nearly_repeats_another_is_told_at_the_later_one() {
        String first = "In which of the many years after the great war was the old white tower painted";
        assertThat(codes(words(first + "?", "painted white in the year")
                        + words(first + " then?", "painted white in the year").replace("id: one", "id: two")))
                .containsExactly("L210");
        assertThat(codes(words(first + "?", "painted white in the year")
                        + words("By whom was it painted?", "painted white in the year")
                                .replace("id: one", "id: two")))
                .isEmpty();
    }

    @Test
    void a_near_duplicate_is_silenced_at_the_later_question() {
        String same = words("What did the old lamp burn in the end?", "burned oil, then gas");
        assertThat(codes(same + same.replace("id: one", "id: two") + "  allow: [L210]  # asked twice on purpose\n"))
                .isEmpty();
    }

    @Test
    void our_own_bank_has_no_warning_that_is_not_silenced_and_no_cue_that_beats_chance() throws IOException {
        assertThat(BankReader.check(FolderSource.of(Path.of("questions"))).findings())
                .isEmpty();
    }

    @Test
    void a_warning_stops_no_quiz() {
        assertThat(BankReader.read(RulesArticle.with(words("Which was not burned?", "burned oil, then gas"))))
                .isInstanceOf(ReadBank.Verified.class);
    }

    @Test
    void questions_beside_a_faulty_one_are_judged_too() {
        assertThat(codes("- id: bad\n  anwser: x\n" + words("Which was not burned?", "burned oil, then gas")))
                .contains("L100", "L204");
    }

    private static List<String> codes(String yaml) {
        return BankReader.check(RulesArticle.with(yaml)).findings().stream()
                .map(Finding::code)
                .map(code -> code.number())
                .toList();
    }
}
