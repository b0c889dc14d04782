package lectern.classroom.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.classroom.Attempt;
import lectern.classroom.Attempts;
import lectern.model.Bank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsFileTest {
    private static final Bank BANK = Attempts.bank(3);
    private static final Attempt ANN = Attempts.choosing("Ann", BANK, 0, 1, 2);
    private static final String JSON = ResultsJson.of(ANN);
    private static final String CSV = ResultsCsv.of(ANN);

    private static ReadResults read(String text) {
        return ResultsFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(String text) {
        assertThat(read(text)).isInstanceOf(ReadResults.Refused.class);
        return ((ReadResults.Refused) read(text)).reason();
    }

    @Test
    void json_comes_back_as_it_was() {
        assertThat(read(JSON)).isEqualTo(new ReadResults.Whole(ANN));
    }

    @Test
    void csv_comes_back_as_it_was() {
        assertThat(read(CSV)).isEqualTo(new ReadResults.Whole(ANN));
    }

    @Test
    void csv_begins_with_the_columns_that_people_look_for() {
        assertThat(CSV.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "name,bank,bank_digest,item,type,response,mark,maximum,seconds,certainty,response_code,credit,"
                                + "hinted,scheme,seed,mode,begun,ended,complete,version,items");
        assertThat(CSV.lines().skip(2).findFirst().orElseThrow())
                .startsWith(
                        "Ann,class," + ANN.digest() + ",q2,single,first 2,0,1,1.5,,\"{\"\"chosen\"\": \"\"1\"\"}\",0,");
    }

    @Test
    void an_attempt_without_items_comes_back_from_both() {
        Attempt none = Attempts.attempt("Ann", BANK, List.of());

        assertThat(read(ResultsJson.of(none))).isEqualTo(new ReadResults.Whole(none));
        assertThat(read(ResultsCsv.of(none))).isEqualTo(new ReadResults.Whole(none));
    }

    @Test
    void a_byte_order_mark_and_other_line_ends_do_not_matter() {
        assertThat(read("\uFEFF" + CSV.replace("\r\n", "\n"))).isEqualTo(new ReadResults.Whole(ANN));
        assertThat(read("\uFEFF" + JSON.replace("\n", "\r\n"))).isEqualTo(new ReadResults.Whole(ANN));
    }

    @Test
    void later_members_and_columns_are_passed_over() {
        assertThat(read(JSON.replace("\"version\": 1,", "\"version\": 1, \"later\": {\"a\": [1, {\"b\": null}]},")
                        .replace("\"hinted\"", "\"later\": [[1]], \"hinted\"")))
                .isEqualTo(new ReadResults.Whole(ANN));
        String wider = CSV.replace(",items\r\n", ",items,later\r\n").replace(",1,3\r\n", ",1,3,new\r\n");
        assertThat(read(wider)).isEqualTo(new ReadResults.Whole(ANN));
    }

    @Test
    void json_cut_off_anywhere_is_refused() {
        for (int end = 0; end < JSON.stripTrailing().length(); end++) {
            assertThat(read(JSON.substring(0, end))).as("the first " + end).isInstanceOf(ReadResults.Refused.class);
        }
    }

    @Test
    void csv_cut_off_anywhere_is_refused() {
        for (int end = 0; end < CSV.stripTrailing().length(); end++) {
            assertThat(read(CSV.substring(0, end))).as("the first " + end).isInstanceOf(ReadResults.Refused.class);
        }
    }

    @Test
    void bytes_changed_anywhere_never_throw() {
        for (String whole : List.of(JSON, CSV)) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                for (byte other : new byte[] {0, '"', '{', ',', '\n', '9', (byte) 0xff}) {
                    byte was = bytes[i];
                    bytes[i] = other;
                    assertThat(ResultsFile.read(bytes)).isNotNull();
                    bytes[i] = was;
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\": 1,|\"version\": 2,|of version '2'; this release reads version 1",
                "\"version\": 1,||does not say its version",
                "\"lectern\": \"results\"|\"lectern\": \"bank\"|no results file of Lectern",
                "\"name\": \"Ann\"|\"other\": \"Ann\"|'name' is missing",
                "\"name\": \"Ann\"|\"name\": null|'name' is missing",
                "\"credit\": 1|\"credit\": 2|credit of 2.0, which is not from 0 to 1",
                "\"credit\": 1|\"credit\": \"NaN\"|'credit' has to be a number",
                "\"mark\": 1|\"mark\": 1e99|mark of 1.0E99",
                "\"mark\": 1|\"mark\": 1e999999999|'mark' has to be a number",
                "\"seconds\": 1.5|\"seconds\": -1|q1 took",
                "\"seed\": 7|\"seed\": 7.5|'seed' has to be a whole number, not '7.5'",
                "\"mode\": \"exam\"|\"mode\": \"study\"|'mode' has to be practice or exam",
                "\"type\": \"single\"|\"type\": \"essay\"|'type' has to be a type of question",
                "\"item\": \"q2\"|\"item\": \"q1\"|item q1 stands there twice",
                "\"item\": \"q2\"|\"item\": \"\"|item 2: QuestionId is empty",
                "\"certainty\": \"\"|\"certainty\": \"99\"|'certainty' has to be guess, unsure, sure or empty",
                "\"begun\": \"2026|\"begun\": \"soon|'begun' has to be a time",
                "\"items\": [|\"things\": [|'items' is missing",
                "\"name\": \"Ann\",|\"name\": \"Ann\", \"name\": \"Bob\",|no JSON at line",
            })
    void what_is_wrong_in_json_is_told(String was, String is, String reason) {
        assertThat(JSON).contains(was);
        assertThat(refusal(JSON.replaceFirst(java.util.regex.Pattern.quote(was), is == null ? "" : is)))
                .contains(reason);
    }

    @Test
    void rows_of_two_people_are_refused() {
        assertThat(refusal(CSV.replaceFirst("\r\nAnn,", "\r\nBob,"))).contains("line 3: it is of another attempt");
    }

    @Test
    void a_row_that_is_missing_is_noticed() {
        List<String> lines = CSV.lines().toList();

        assertThat(refusal(lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(3) + "\n"))
                .contains("2 of '3' items");
    }

    @Test
    void a_csv_of_a_later_version_is_refused() {
        assertThat(refusal(CSV.replace(",true,1,3\r\n", ",true,2,3\r\n"))).contains("version '2'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "hello", "a,b\n1,2\n", "[]", "{}", "{\"lectern\": 1}", "\"", "name,bank\n"})
    void foreign_files_are_refused(String text) {
        assertThat(refusal(text)).isNotEmpty();
    }

    @Test
    void what_is_no_utf_8_is_refused() {
        assertThat(ResultsFile.read(new byte[] {'{', (byte) 0xc3, '}'}))
                .isEqualTo(new ReadResults.Refused("it is no text in UTF-8"));
    }

    @Test
    void a_replacement_character_that_stands_there_is_a_text_like_others() {
        Attempt odd = Attempts.choosing("\ufffd", BANK, 0);

        assertThat(read(ResultsJson.of(odd))).isEqualTo(new ReadResults.Whole(odd));
    }

    @Test
    void depth_and_length_are_bounded() {
        assertThat(refusal("{\"a\": " + "[".repeat(100_000))).contains("nested too deeply");
        assertThat(refusal("{\"name\": \"" + "x".repeat(2_000_000) + "\"}")).contains("too long");
        assertThat(refusal("{\"seed\": " + "9".repeat(2_000_000) + "}")).contains("too long");
        assertThat(refusal(JSON.replace("\"Ann\"", "\"" + "n".repeat(1001) + "\"")))
                .contains("longer than 1000");
        assertThat(refusal("x".repeat(2_000_000) + ",y\n")).contains("too long");
        assertThat(ResultsFile.read(new byte[ResultsFile.LONGEST + 1]))
                .isEqualTo(new ReadResults.Refused("it is longer than 16 MB"));
    }
}
