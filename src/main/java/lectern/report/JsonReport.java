package lectern.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import lectern.bank.Citation;
import lectern.bank.finding.Finding;
import lectern.bank.finding.SourceText;
import lectern.json.JsonWriter;
import lectern.model.Passage;

/**
 * For programs: {@code findings}, {@code anchors}, one for every citation, and surveys that are asked for. The README describes the shape; members
 * may be added, none is taken away.
 *
 * <p>Columns count code points from 1, the end being exclusive. {@code start} and {@code end} of an anchor count code
 * points of the article's file from 0, less a byte order mark.
 */
public final class JsonReport implements Report {
    private final Surveys surveys;

    /** A report that tells these surveys beside what was found. */
    public JsonReport(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void write(List<Subject> banks, Consumer<String> out) {
        JsonWriter json = new JsonWriter(out);
        json.document(() -> {
            json.objects("findings", Report.findings(banks), finding -> finding(json, finding));
            json.objects(
                    "anchors",
                    banks.stream()
                            .flatMap(bank -> bank.checked().citations().stream())
                            .toList(),
                    citation -> anchor(json, citation));
            SurveyMembers members = new SurveyMembers(
                    json,
                    banks.stream()
                            .flatMap(bank -> bank.checked().bank().stream())
                            .toList());
            if (surveys.guesser()) {
                members.guesser();
            }
            if (surveys.coverage()) {
                members.coverage();
            }
            if (surveys.enemies()) {
                members.enemies();
            }
        });
    }

    private static void finding(JsonWriter json, Finding finding) {
        json.text("code", finding.code().number());
        json.text("severity", finding.severity().word());
        json.text("file", finding.file());
        json.number("line", finding.start().line());
        json.number("column", finding.start().column());
        json.number("endLine", finding.end().line());
        json.number("endColumn", finding.end().column());
        json.text("message", finding.message());
        json.texts("notes", finding.notes());
        json.text("help", finding.help());
        json.text("question", finding.question());
    }

    private static void anchor(JsonWriter json, Citation citation) {
        json.text("question", citation.question());
        json.text("article", citation.citable().article().id().value());
        json.text("verdict", citation.standing().name());
        json.number("confidence", BigDecimal.valueOf(citation.confidence()));
        if (citation.fragments().isEmpty()) {
            List.of("line", "start", "end", "text").forEach(json::nothing);
            return;
        }
        Passage passage = new Passage(citation.citable().article(), citation.fragments());
        SourceText source = citation.citable().source();
        json.number("line", passage.start().line());
        json.number("start", source.codePoints(passage.extent().start()));
        json.number("end", source.codePoints(passage.extent().end()));
        json.text("text", passage.words());
    }
}
