package lectern.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import lectern.bank.finding.Code;
import lectern.bank.finding.Explanation;
import lectern.bank.finding.Finding;
import lectern.json.JsonWriter;

/**
 * For code scanners and editors: SARIF 2.1.0.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html">the
 *     standard</a>
 */
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;

    /** A report by Lectern of that version; empty if it is not known. */
    public SarifReport(String version) {
        this.version = version;
    }

    @Override
    public void write(List<Subject> banks, Consumer<String> out) {
        List<Finding> findings = Report.findings(banks);
        List<Code> rules =
                findings.stream().map(Finding::code).distinct().sorted().toList();
        JsonWriter json = new JsonWriter(out);
        json.document(() -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.objects("runs", List.of(findings), run -> {
                json.object("tool", () -> json.object("driver", () -> driver(json, rules)));
                json.text("columnKind", "unicodeCodePoints");
                json.objects("results", run, finding -> result(json, finding, rules));
            });
        });
    }

    private void driver(JsonWriter json, List<Code> rules) {
        json.text("name", "Lectern");
        if (!version.isEmpty()) {
            json.text("version", version);
        }
        json.objects("rules", rules, code -> {
            json.text("id", code.number());
            json.text("name", pascal(code));
            text(json, "shortDescription", code.title());
            Explanation explanation = Explanation.of(code);
            text(json, "fullDescription", explanation.meaning().replace("\n", " "));
            text(json, "help", explanation.text());
            json.object(
                    "defaultConfiguration",
                    () -> json.text("level", code.severity().word()));
        });
    }

    private static void result(JsonWriter json, Finding finding, List<Code> rules) {
        json.text("ruleId", finding.code().number());
        json.number("ruleIndex", rules.indexOf(finding.code()));
        json.text("level", finding.severity().word());
        text(json, "message", message(finding));
        json.objects("locations", List.of(finding), each -> {
            json.object("physicalLocation", () -> {
                json.object("artifactLocation", () -> json.text("uri", uri(each.file())));
                json.object("region", () -> {
                    json.number("startLine", each.start().line());
                    json.number("startColumn", each.start().column());
                    json.number("endLine", each.end().line());
                    json.number("endColumn", each.end().column());
                });
            });
            if (!each.question().isEmpty()) {
                json.objects("logicalLocations", List.of(each.question()), question -> {
                    json.text("name", question);
                    json.text("kind", "object");
                });
            }
        });
    }

    private static String message(Finding finding) {
        StringBuilder message = new StringBuilder(finding.message());
        finding.notes().forEach(note -> message.append('\n').append(note));
        if (!finding.help().isEmpty()) {
            message.append("\nhelp: ").append(finding.help());
        }
        return message.toString();
    }

    private static void text(JsonWriter json, String name, String text) {
        json.object(name, () -> json.text("text", text));
    }

    /** {@code COLON_IN_TEXT} as {@code ColonInText}, as the standard wants a rule's name. */
    private static String pascal(Code code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** A path as a relative reference (RFC 3986): whatever is not unreserved is escaped byte by byte. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || "/-._~".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }
}
