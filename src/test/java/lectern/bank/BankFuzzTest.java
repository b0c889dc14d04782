package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import lectern.bank.finding.Finding;
import lectern.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damaged banks never do more than raise findings. {@code -Dfuzz.rounds} says how many, {@code -Dfuzz.seed} where to
 * start, {@code -Dfuzz.seconds} how long one may take. A failure names the seed of its own round.
 */
@Tag("once")
class BankFuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 2_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    /** A guard against hangs that no pause of the machine sets off. */
    private static final double LONGEST_SECONDS = Integer.getInteger("fuzz.seconds", 30);

    private static final List<String> FILES = List.of(
            "questions/bank.yaml", "questions/ties.yaml", "questions/cross.yaml", "questions/bank.lock", "seeds");

    /** What came of one damage. */
    private record Outcome(boolean faulty, double seconds) {}

    @Test
    @Timeout(3_600)
    void a_damaged_bank_raises_findings_and_nothing_else() {
        List<Outcome> outcomes = LongStream.range(SEED, SEED + ROUNDS)
                .parallel()
                .mapToObj(BankFuzzTest::damaged)
                .toList();
        long faulty = outcomes.stream().filter(Outcome::faulty).count();
        double longest = outcomes.stream().mapToDouble(Outcome::seconds).max().orElseThrow();
        System.out.printf(
                "fuzzing: seeds %d to %d, %d of %d banks with errors, at most %.2f s%n",
                SEED, SEED + ROUNDS - 1, faulty, ROUNDS, longest);
        assertThat(faulty).as("most damages are noticed").isGreaterThan(ROUNDS / 4);
    }

    private static Outcome damaged(long seed) {
        try {
            Random random = new Random(seed);
            String damaged = FILES.get(random.nextInt(FILES.size()));
            MemorySource source = bank(damaged, new Mutations(random));
            long start = System.nanoTime();
            boolean faulty = check(source, damaged, seed);
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(seconds).as("seconds, seed %d", seed).isLessThan(LONGEST_SECONDS);
            return new Outcome(faulty, seconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether errors were found. */
    private static boolean check(MemorySource source, String damaged, long seed) {
        try {
            CheckedBank checked = BankReader.check(source);
            assertThat(checked.findings()).as("seed %d", seed).allSatisfy(BankFuzzTest::assertPlaced);
            assertThat(checked.bank().isPresent()).as("seed %d", seed).isEqualTo(checked.errors() == 0);
            assertThat(BankReader.read(source) instanceof ReadBank.Verified)
                    .as("seed %d: a quiz and the check agree", seed)
                    .isEqualTo(checked.errors() == 0);
            boolean text = seed % Report.FORMATS.size() < 2;
            Report.Surveys surveys = new Report.Surveys(text, text, text);
            Report report = Report.of(
                            Report.FORMATS.get((int) (seed % Report.FORMATS.size())), String::length, "", surveys)
                    .orElseThrow();
            StringBuilder written = new StringBuilder();
            report.write(List.of(new Report.Subject("bank", checked)), written::append);
            assertThat(written.chars())
                    .as("seed %d", seed)
                    .noneMatch(c -> (c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0));
            return checked.errors() > 0;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("seed " + seed + ", damaged " + damaged + ": " + e, e);
        }
    }

    private static void assertPlaced(Finding finding) {
        assertThat(finding.file()).isNotEmpty();
        assertThat(finding.message()).isNotEmpty();
        assertThat(finding.start().line()).isPositive();
        assertThat(finding.start().column()).isPositive();
        assertThat(finding.end()).isGreaterThanOrEqualTo(finding.start());
    }

    /** Our own bank, of two files, with one file damaged. */
    private static MemorySource bank(String damaged, Mutations mutations) throws IOException {
        MemorySource source = new MemorySource();
        for (String name : List.of("bank.yaml", "ties.yaml", "cross.yaml", "bank.lock")) {
            String path = "questions/" + name;
            byte[] bytes = Files.readAllBytes(Path.of(path));
            source.and(path, damaged.equals(path) ? mutations.of(bytes) : bytes);
        }
        try (var articles = Files.list(Path.of("seeds"))) {
            for (Path article : articles.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(article);
                source.and(
                        "seeds/" + article.getFileName(),
                        damaged.equals("seeds") && mutations.random().nextBoolean() ? mutations.of(bytes) : bytes);
            }
        }
        return source;
    }
}
