package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.bank.finding.Code;
import lectern.bank.finding.Explanation;
import lectern.bank.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code is explained, and its examples show what they are said to show. */
class ExplanationTest {
    private static final Map<String, String> USUAL = new LinkedHashMap<>(Map.of(
            "id",
            "id: one\n",
            "ask",
            "ask: Who?\n",
            "answer",
            "answer: India\n",
            "cite",
            "cite: { ties: Pakistan hold observer status }\n"));

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_code_has_its_explanation(Code code) {
        Explanation explanation = Explanation.of(code);

        assertThat(explanation.meaning()).hasSizeGreaterThan(40).endsWith(".");
        assertThat(explanation.text()).contains(code.number() + "]: " + code.title(), "\nBefore:\n", "\nAfter:\n");
        assertThat(explanation.text().lines()).allMatch(line -> line.length() <= 140);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void the_example_before_raises_the_code_and_the_one_after_raises_nothing(Code code) {
        Explanation explanation = Explanation.of(code);
        if (explanation.before().startsWith("(")) {
            assertThat(explanation.after()).startsWith("(");
            return;
        }
        // An item that is cut or mixed up may break a second rule by the same mistake; the code has to be among them.
        assertThat(GoldenFindingsTest.findings(bank(explanation.before())))
                .extracting(Finding::code)
                .as("before")
                .contains(code);
        List<Finding> after = GoldenFindingsTest.findings(bank(explanation.after()));
        assertThat(after).as("after").isEmpty();
    }

    private static MemorySource bank(String example) {
        if (example.startsWith("articles:")) {
            return MemorySource.with(item(""))
                    .and("questions/bank.yaml", "bank: small\ntitle: A small bank\n" + example + "\n");
        }
        return MemorySource.with(
                example.startsWith("- id:") || example.startsWith("%") ? example + "\n" : item(example));
    }

    /** A good question with the example's keys in place of its own. */
    private static String item(String example) {
        StringBuilder keys = new StringBuilder();
        boolean shaped = example.matches("(?s)(number|order|match|cloze|anwser):.*");
        for (String key : List.of("id", "ask", "answer", "cite")) {
            boolean given = example.startsWith(key + ":") || example.contains("\n" + key + ":");
            if (!given && !(key.equals("answer") && shaped)) {
                keys.append(USUAL.get(key));
            }
        }
        keys.append(example).append('\n');
        return "- " + keys.toString().strip().replace("\n", "\n  ") + "\n";
    }
}
