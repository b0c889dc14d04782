package lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.bank.CheckedBank;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.SourceText;
import lectern.model.Range;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SourceText SOURCE =
            new SourceText("a b/é:1,2%.yaml", "- id: one\n  ask: \"100 %\nof 𝔄\u0007\"\n");

    /** A finding of every code, all on a file with an awkward name, with awkward words. */
    private static final List<Report.Subject> ALL = List.of(new Report.Subject(
            "bank",
            new CheckedBank(
                    Optional.empty(),
                    Optional.empty(),
                    Arrays.stream(Code.values()).map(ReportsTest::finding).toList(),
                    Code.values().length,
                    0,
                    List.of(),
                    Map.of())));

    private static Finding finding(Code code) {
        return SOURCE.finding(code, new Range(17, 27), "100 %: a\u001b[31m, b\nc::d")
                .withNote("a note")
                .withHelp("write 50 %, or nothing")
                .inQuestion("one");
    }

    private static String written(Report report) {
        StringBuilder text = new StringBuilder();
        report.write(ALL, text::append);
        return text.toString();
    }

    @Test
    void sarif_is_valid_by_its_schema_for_every_code() throws IOException {
        JsonNode schema = JSON.readTree(SarifSchema210.class.getResource("/schema/sarif-schema-2.1.0.json"));
        JsonNode sarif = JSON.readTree(written(new SarifReport("1.2.3")));

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(schema)
                        .validate(sarif))
                .isEmpty();
        JsonNode run = sarif.at("/runs/0");
        assertThat(run.at("/tool/driver/rules")).hasSize(Code.values().length);
        for (JsonNode result : run.at("/results")) {
            int rule = result.get("ruleIndex").asInt();
            assertThat(run.at("/tool/driver/rules/" + rule + "/id")).isEqualTo(result.get("ruleId"));
        }
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("a%20b/%C3%A9%3A1%2C2%25.yaml");
    }

    @Test
    void json_counts_columns_in_code_points_and_escapes_what_a_terminal_would_obey() throws IOException {
        String text = written(new JsonReport(Report.Surveys.NONE));
        JsonNode finding = JSON.readTree(text).at("/findings/0");

        assertThat(text).doesNotContain("\u001b", "\u0007");
        assertThat(finding.get("line").asInt()).isEqualTo(2);
        assertThat(finding.get("column").asInt()).isEqualTo(8);
        assertThat(finding.get("endLine").asInt()).isEqualTo(3);
        assertThat(finding.get("endColumn").asInt()).isEqualTo(4);
        assertThat(finding.get("question").asText()).isEqualTo("one");
    }

    @Test
    void github_commands_are_one_line_each_and_escaped() {
        assertThat(written(new GithubReport()).lines())
                .hasSize(Code.values().length)
                .first()
                .isEqualTo("::error file=a b/é%3A1%2C2%25.yaml,line=2,col=8,endLine=3,endColumn=4,title=L001"
                        + "::100 %25: a<U+001B>[31m, b c::d%0Aa note%0Ahelp: write 50 %25, or nothing");
    }
}
