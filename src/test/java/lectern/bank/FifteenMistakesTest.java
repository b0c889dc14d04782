package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No mistake hides another, and none is told twice. */
class FifteenMistakesTest {
    private static final String QUESTIONS = """
            - id: one
              ask: Which is right: A or B?
              answer: A
              cite: { ties: Pakistan hold observer status }
            - id: two
              ask: Who?
              anwser: India
              wrong: [Iran]
              cite: { ties: Pakistan hold observer status }
            - id: three
              ask: Who?
              answer: Answer #1
              wrong:
              - Iran: a report
              - Iraq
              - "IRAQ "
              cite: { tise: hold observer status }
            - id: four
              ask: "Who?
              answer: India
              cite: { ties: Pakistan hold observer status }
            - id: two
              ask: Who?
              answer: India
              wrong: [Iran, india]
              cite: { ties: India, Iran }
            - id: five
              cloze: {{Iraq}} and Syria
              cite: { ties: Pakistan hold observer status }
            - id: six
              ask: How many?
              number: 8,00O
              cite: { ties: "More than 9,000 targets" }
            - id: seven
              ask: Who?
              answer: India
            - id: eight
              ask: Who?
              answer: India
              cite: { ties: Ira }
            - id: nine
              ask: Who holds it?
              answer: India
              cite: { ties: Pakistan hold observer status }
            """;

    @Test
    void fifteen_mistakes_bring_fifteen_findings_each_in_its_place() {
        assertThat(GoldenFindingsTest.findings(MemorySource.with(QUESTIONS)))
                .extracting(each -> each.start() + " " + each.code())
                .containsExactly(
                        "2:8 COLON_IN_TEXT",
                        "7:3 UNKNOWN_KEY",
                        "12:18 CUT_AT_COMMENT",
                        "14:5 TEXT_READ_AS_KEY",
                        "16:5 OPTION_TWICE",
                        "17:11 UNKNOWN_ARTICLE",
                        "19:8 UNCLOSED",
                        "22:7 DUPLICATE_ID",
                        "25:17 KEY_AMONG_WRONG",
                        "26:17 COMMA_IN_TEXT",
                        "28:10 BRACES",
                        "32:15 BAD_NUMBER",
                        "33:17 QUOTE_CHANGED",
                        "34:3 MISSING_PART",
                        "40:17 QUOTE_AMBIGUOUS");
    }
}
