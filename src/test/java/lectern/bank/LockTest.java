package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.bank.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockTest {
    private static final String QUESTIONS = """
            - id: b
              ask: Who?
              answer: India
              cite: [{ ties: hold observer status }, { ties: "More than 8,000 targets" }]
            - id: a
              ask: Who?
              answer: India
              cite: { ties: "India, Iran, Mongolia" }
            """;

    @Test
    void the_lock_is_in_a_fixed_order_and_a_citation_is_a_line() {
        assertThat(Locking.of(MemorySource.with(QUESTIONS)).text().lines().skip(3))
                .hasSize(4)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("article\tties\t"),
                        line -> assertThat(line)
                                .startsWith("cite\ta\t1\tties\t")
                                .endsWith(
                                        "\t83-104\tn handed over to Iraq and Syria.\t, and Pakistan hold observer sta"),
                        line -> assertThat(line).startsWith("cite\tb\t1\tties\t"),
                        line -> assertThat(line).startsWith("cite\tb\t2\tties\t"));
    }

    @Test
    void what_cannot_be_found_any_more_stays_locked_until_it_is_mended() {
        String lock = Locking.of(MemorySource.with(QUESTIONS)).text();
        String changed = MemorySource.ARTICLE.replace("India, Iran, Mongolia", "India, Iraq, Mongolia");
        String after = Locking.of(locked(QUESTIONS, lock).and("seeds/ties.txt", changed))
                .text();
        assertThat(after.lines().filter(line -> line.startsWith("cite\ta")))
                .containsExactlyElementsOf(
                        lock.lines().filter(line -> line.startsWith("cite\ta")).toList());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("questions/bank.yaml", MemorySource.BANK.replace("title: A", "title: \"A")),
                Arguments.of("questions/bank.yaml", MemorySource.BANK.replace("  ties:", "  tied:")),
                Arguments.of("questions/bank.yaml", MemorySource.BANK.replace("ties.txt", "gone.txt")),
                Arguments.of("questions/all.yaml", QUESTIONS.replace("- id: a\n", "- id: \"a\n")),
                Arguments.of("questions/all.yaml", QUESTIONS.replace("- id: a\n", "- id: b\n")),
                Arguments.of("questions/all.yaml", QUESTIONS.replace("{ ties: \"India", "{ tides: \"India")),
                Arguments.of("questions/all.yaml", QUESTIONS.replace("{ ties: hold observer status }", "hold")),
                Arguments.of("questions/all.yaml", "nonsense\n"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_a_fault_keeps_from_being_looked_for_stays_locked(String file, String faulty) {
        String lock = Locking.of(MemorySource.with(QUESTIONS)).text();
        MemorySource broken = locked(QUESTIONS, lock).and(file, faulty);
        assertThat(Locking.of(broken).text()).isEqualTo(lock);
    }

    @Test
    void a_question_that_is_gone_leaves_the_lock_of_a_bank_without_other_faults() {
        String lock = Locking.of(MemorySource.with(QUESTIONS)).text();
        String onlyB = QUESTIONS.substring(0, QUESTIONS.indexOf("- id: a"));
        assertThat(Locking.of(locked(onlyB.replace("8,000", "9,000"), lock)).text())
                .contains("cite\tb\t1\t")
                .doesNotContain("cite\ta\t");
    }

    @Test
    void a_quote_that_is_gone_is_told_of_an_edited_article_until_it_is_mended() {
        String note = "the article was edited after bank.lock was written";
        String lock = Locking.of(MemorySource.with(QUESTIONS)).text();
        String wrong = QUESTIONS.replace("India, Iran, Mongolia", "India, Iraq, Mongolia");
        assertThat(notes(locked(wrong, lock))).isNotEmpty().doesNotContain(note);

        String edited = MemorySource.ARTICLE.replace("India, Iran, Mongolia", "India, Iraq, Mongolia");
        MemorySource source = locked(QUESTIONS, lock).and("seeds/ties.txt", edited);
        assertThat(notes(source)).contains(note);
        assertThat(notes(source.and("questions/bank.lock", Locking.of(source).text())))
                .contains(note);
        assertThat(notes(source.and("questions/all.yaml", wrong))).doesNotContain(note);
    }

    private static List<String> notes(MemorySource source) {
        return BankReader.check(source).findings().stream()
                .flatMap(finding -> finding.notes().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "lectern-lock\t2\n", "lectern-lock\t1\ncite\ta\n", "lectern-lock\t1\n\u001b[2J\n"
            })
    void a_bad_lock_is_a_warning_that_says_what_to_do(String lock) {
        CheckedBank checked = BankReader.check(locked(QUESTIONS, lock));
        assertThat(checked.bank()).isPresent();
        assertThat(checked.findings())
                .filteredOn(finding -> finding.code() == Code.LOCK_UNREADABLE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.help()).contains("lectern check --lock"));
    }

    @Test
    void every_citation_is_reported_whatever_became_of_it() {
        CheckedBank checked = BankReader.check(MemorySource.with(QUESTIONS.replace("8,000", "9,000")));
        assertThat(checked.citations())
                .extracting(Citation::standing)
                .containsExactly(Standing.EXACT, Standing.CHANGED, Standing.EXACT);
        Citation changed = checked.citations().get(1);
        assertThat(changed.question()).isEqualTo("b");
        assertThat(changed.fragments())
                .singleElement()
                .satisfies(range -> assertThat(range.in(MemorySource.ARTICLE)).isEqualTo("More than 8,000 targets"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_mutilated_lock_does_more_than_warn(long seed) {
        Random random = new Random(seed);
        String good = Locking.of(MemorySource.with(QUESTIONS)).text();
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(good);
            for (int i = random.nextInt(5); i >= 0; i--) {
                int at = random.nextInt(text.length());
                text.setCharAt(at, "\t\n\\u0-9\ud800\u0000a#".charAt(random.nextInt(11)));
            }
            CheckedBank checked = BankReader.check(locked(QUESTIONS.replace("8,000", "9,000"), text.toString()));
            assertThat(checked.citations()).hasSize(3);
        }
    }

    private static MemorySource locked(String questions, String lock) {
        return MemorySource.with(questions).and("questions/bank.lock", lock);
    }
}
