package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import lectern.bank.finding.Finding;
import lectern.bank.finding.FindingRenderer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bank may come from a stranger. */
class HostileFilesTest {
    private static final String GOOD =
            "- id: good\n  ask: Who?\n  answer: India\n  cite: { ties: Pakistan hold observer status }\n";

    @Test
    void an_explicit_tag_is_refused() {
        assertFindings("- id: a\n  ask: !!javax.script.ScriptEngineManager [x]\n" + rest(), "L021 2:8");
        assertFindings("- id: a\n  ask: !!str Who?\n" + rest());
    }

    @Test
    void anchors_and_aliases_are_refused_so_that_no_bomb_goes_off() {
        StringBuilder bomb = new StringBuilder("- id: a\n  tags: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("  k").append(i).append(": &a").append(i).append(" [*a").append(i - 1);
            bomb.append((", *a" + (i - 1)).repeat(8)).append("]\n");
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(findings(bomb.toString()))
                        .filteredOn(each -> each.code().number().equals("L020"))
                        .hasSize(100));
    }

    @Test
    void deep_nesting_is_refused_where_it_gets_too_deep() {
        assertFindings("- id: a\n  ask: " + "[".repeat(10_000) + "\n" + GOOD, "L022 2:56");
        assertFindings("- ".repeat(10_000) + "x\n", "L022 1:101");
    }

    @Test
    void a_second_document_is_refused_and_its_items_are_still_looked_at() {
        assertFindings(GOOD + "---\n- id: x\n", "L023 5:1", "L101 6:3", "L101 6:3", "L101 6:3");
        assertFindings("---\n" + GOOD + "...\n");
    }

    @Test
    void a_line_over_64_kb_is_refused() {
        String word = "x".repeat(70_000);
        assertFindings("- id: a\n  ask: " + word + "\n" + rest() + GOOD, "L006 2:1");
    }

    @Test
    void control_characters_are_refused_in_the_file_and_through_escapes() {
        assertFindings("- id: a\n  ask: W\u001bho?\n" + rest(), "L005 2:9");
        assertFindings("- id: a\n  ask: \"W\\x1bho?\"\n" + rest(), "L005 2:8");
        assertFindings("- id: a\n  ask: \"W\\u202eho?\"\n" + rest(), "L005 2:8");
        assertFindings("- id: a\n  ask: \"W\\uD800ho?\"\n" + rest(), "L005 2:8");
        assertFindings("- id: a\n  ask: \"W\\uFDD0ho?\"\n" + rest(), "L005 2:8");
        assertFindings(
                "- id: a\n  ask: W\u0000\u009b\u202e\u2066\u007fho?\n" + rest(),
                "L005 2:9",
                "L005 2:10",
                "L005 2:11",
                "L005 2:12",
                "L005 2:13");
        assertFindings("- id: a\r  ask: Who?\n" + rest(), "L005 1:8");
        assertFindings("# \u2028\n" + GOOD, "L005 1:3");
        assertFindings(GOOD.replace("\n", "\r\n"));
    }

    @Test
    void merge_keys_and_directives_are_refused() {
        assertFindings("%YAML 1.1\n---\n" + GOOD, "L025 1:1");
        assertFindings("- id: a\n  ask: Who?\n  <<: { why: No }\n" + rest(), "L024 3:3");
    }

    @Test
    void bad_utf8_is_told_with_its_line() {
        byte[] bytes = GOOD.replace("Who", "Wh\u00E9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(places(MemorySource.with("").and("questions/all.yaml", bytes)))
                .containsExactly("L004 2:10");
        byte[] article = "Some caf\u00E9\nPakistan hold observer status".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(GoldenFindingsTest.findings(MemorySource.with(GOOD)
                        .and("questions/bank.yaml", MemorySource.BANK.replaceAll("(?s) +skip:.*", ""))
                        .and("seeds/ties.txt", article)))
                .extracting(each -> each.file() + ":" + each.start() + " " + each.code())
                .containsExactly("seeds/ties.txt:1:9 BAD_UTF8");
    }

    @Test
    void utf16_and_empty_files_are_told_and_a_byte_order_mark_is_accepted() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            assertThat(places(MemorySource.with("").and("questions/all.yaml", GOOD.getBytes(charset))))
                    .containsExactly("L004 1:1");
        }
        assertFindings("", "L007 1:1");
        assertFindings("# only a comment\n---\n", "L007 1:1");
        assertFindings("\uFEFF" + GOOD);
        assertThat(places(MemorySource.with(GOOD).and("questions/bank.yaml", "\uFEFF" + MemorySource.BANK)))
                .isEmpty();
    }

    @Test
    void a_file_that_is_no_list_is_told() {
        assertFindings("id: a\nask: Who?\n", "L103 1:1");
        assertFindings("[ { id: a, ask: Who, answer: India, cite: { ties: Pakistan hold observer status } } ]\n");
        assertFindings("just text\n", "L103 1:1");
    }

    @Test
    void many_mistakes_of_a_kind_are_counted_not_listed() {
        List<Finding> findings = findings("- id: a\n  ask: " + "\u0007".repeat(5_000) + "\n" + rest());
        assertThat(findings).hasSize(100);
        assertThat(findings.get(99).notes()).containsExactly("and 4900 more of this kind in this file");
    }

    /** Eight times as much takes about eight times as long; were each finding or line looked for anew, it took 64. */
    private static final double SHARE = 24;

    @Test
    @Tag("once")
    void a_large_file_takes_no_more_than_its_share() {
        assertShare("questions", HostileFilesTest::questions, 500);
        assertShare("flow", n -> ("[" + "{ id: a },\n".repeat(n) + "]").getBytes(StandardCharsets.UTF_8), 2_000);
        assertShare("text", HostileFilesTest::text, 10_000);
    }

    @Test
    @Tag("once")
    void a_file_of_nothing_but_bad_characters_takes_no_more_than_its_share() {
        assertShare("FF in one line", n -> filled(n, 0xFF), 50_000);
        assertShare("ESC in one line", n -> filled(n, 0x1B), 50_000);
    }

    @Test
    @Tag("once")
    void a_question_of_nothing_but_opened_quotes_takes_no_more_than_its_share() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertShare("opened quotes", HostileFilesTest::opened, 500));
    }

    private static byte[] opened(int lines) {
        return ("- id: a\n  ask: |\n" + "    ““““““““\n".repeat(lines) + rest()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] questions(int count) {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < count; i++) {
            many.append(GOOD.replace("good", "q" + i));
        }
        return many.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text(int lines) {
        return ("- id: a\n  ask: |\n" + "    word word word\n".repeat(lines) + rest()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] filled(int length, int octet) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) octet);
        return bytes;
    }

    private static void assertShare(String name, IntFunction<byte[]> file, int size) {
        double small = seconds(file.apply(size), 0);
        double large = seconds(file.apply(8 * size), SHARE * small);
        assertThat(large / small)
                .as("%s: %.3f s for so much, %.3f s for eight times as much", name, small, large)
                .isLessThan(SHARE);
    }

    /**
     * The shortest of some runs, as what else the machine does only makes them longer; or the first that took less than
     * enough.
     */
    private static double seconds(byte[] file, double enough) {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 5 && best >= enough; run++) {
            long start = System.nanoTime();
            GoldenFindingsTest.findings(MemorySource.with("").and("questions/all.yaml", file));
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    @Test
    void a_skip_of_nothing_but_invisible_characters_skips_nothing_and_is_told() {
        for (String kind : List.of("from", "line", "text")) {
            MemorySource source = MemorySource.with(GOOD)
                    .and(
                            "questions/bank.yaml",
                            MemorySource.BANK.replaceAll("(?s)- from:.*", "- " + kind + ": \"\\\\u200b\"\n"));
            assertThat(GoldenFindingsTest.findings(source))
                    .as(kind)
                    .extracting(each -> each.code() + " " + each.start())
                    .containsExactly("SKIP_UNMATCHED 8:13");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_mutilated_file_brings_an_exception_or_a_control_character(long seed) {
        Random random = new Random(seed);
        String source = GOOD + "- id: x\n  cloze: \"{{a|b}} and {{c}}\"\n  why: >-\n    folded\n    text\n" + rest();
        String spice = "{}[]:,'\"#&*!|>%@`-?\n\t \\\u001b\u202e\u00e9🛡<=~0";
        int[] points = spice.codePoints().toArray();
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder(source);
            for (int i = random.nextInt(6); i >= 0; i--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.insert(at, Character.toString(points[random.nextInt(points.length)]));
                } else {
                    text.deleteCharAt(at);
                }
            }
            String rendered = new FindingRenderer(String::length).render(findings(text.toString()));
            assertThat(rendered.replace("\n", "")).as(text.toString()).doesNotContainPattern("[\\p{Cc}\u202e]");
        }
    }

    private static String rest() {
        return "  answer: India\n  cite: { ties: Pakistan hold observer status }\n";
    }

    private static void assertFindings(String questions, String... expected) {
        assertThat(places(MemorySource.with(questions))).containsExactly(expected);
    }

    private static List<String> places(BankSource source) {
        return GoldenFindingsTest.findings(source).stream()
                .map(each -> each.code().number() + " " + each.start())
                .toList();
    }

    private static List<Finding> findings(String questions) {
        return GoldenFindingsTest.findings(MemorySource.with(questions));
    }
}
