package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import lectern.bank.finding.Code;
import lectern.bytes.ByteOutput;
import lectern.model.Bank;
import org.junit.jupiter.api.Test;

class KnownBankTest {
    private static final String SOUND = """
            - id: targets
              ask: How many targets?
              number: 8000
              cite: { ties: "More than 8,000 targets" }
            """;
    private static final String UNSOUND = SOUND.replace("More than 8,000", "More than 9,000");

    private final MemoryInHand memory = new MemoryInHand();

    private ReadBank open(BankSource source) {
        return BankReader.open(source, memory);
    }

    private static Bank bank(ReadBank read) {
        return ((ReadBank.Verified) read).bank();
    }

    @Test
    void a_bank_without_errors_is_kept_and_then_the_same() {
        Bank first = bank(open(MemorySource.with(SOUND)));
        assertThat(memory.writes()).isEqualTo(1);

        Bank second = bank(open(MemorySource.with(SOUND)));

        assertThat(memory.writes()).as("not read again").isEqualTo(1);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void one_with_errors_is_not_kept() {
        assertThat(open(MemorySource.with(UNSOUND))).isInstanceOf(ReadBank.Faulty.class);
        assertThat(open(MemorySource.with("not a list"))).isInstanceOf(ReadBank.Faulty.class);
        assertThat(memory.writes()).isZero();
    }

    @Test
    void an_edit_that_breaks_it_is_told_though_it_was_kept_before() {
        open(MemorySource.with(SOUND));
        assertThat(open(MemorySource.with(UNSOUND))).isInstanceOf(ReadBank.Faulty.class);
        assertThat(open(MemorySource.with(SOUND))).isInstanceOf(ReadBank.Verified.class);
        assertThat(memory.writes()).isEqualTo(1);
    }

    @Test
    void every_file_counts() {
        open(MemorySource.with(SOUND));
        Map<String, Consumer<MemorySource>> edits = new LinkedHashMap<>();
        edits.put("a question", source -> source.and("questions/all.yaml", SOUND + "  why: So it says.\n"));
        edits.put("another file", source -> source.and("questions/more.yaml", SOUND.replace("targets\n", "more\n")));
        edits.put("the lock", source -> source.and("questions/bank.lock", "# none\n"));
        edits.put("an empty lock", source -> source.and("questions/bank.lock", ""));
        edits.put("an article", source -> source.and("seeds/ties.txt", MemorySource.ARTICLE + "More.\n"));
        edits.put("the bank", source -> source.and("questions/bank.yaml", MemorySource.BANK + "# more\n"));
        edits.put("nothing", source -> {});
        int writes = 1;
        for (Map.Entry<String, Consumer<MemorySource>> edit : edits.entrySet()) {
            MemorySource source = MemorySource.with(SOUND);
            edit.getValue().accept(source);
            Bank read = bank(BankReader.read(source));
            assertThat(bank(open(source))).as(edit.getKey()).isEqualTo(read);
            assertThat(memory.writes()).as(edit.getKey()).isEqualTo(++writes);
            assertThat(bank(open(source))).as(edit.getKey() + " again").isEqualTo(read);
            assertThat(memory.writes()).as(edit.getKey() + " again").isEqualTo(writes);
        }
    }

    @Test
    void an_article_that_is_gone_is_told() {
        RefusedFile gone = new RefusedFile(Code.UNREADABLE_FILE, "there is no such file", "");
        open(MemorySource.with(SOUND));
        assertThat(open(MemorySource.with(SOUND).and("seeds/ties.txt", gone))).isInstanceOf(ReadBank.Faulty.class);
    }

    @Test
    void the_bank_inside_the_program_is_read_once() throws IOException {
        BankSource inside = new BuiltInSource();
        Bank first = bank(open(inside));
        BankSource unreadable = new BankSource() {
            @Override
            public String folder() {
                return inside.folder();
            }

            @Override
            public boolean isOfProgram() {
                return true;
            }

            @Override
            public List<String> questionFiles() {
                throw new AssertionError("not to be listed");
            }

            @Override
            public byte[] bankFile(String name) {
                throw new AssertionError("not to be read");
            }

            @Override
            public byte[] article(String path) {
                throw new AssertionError("not to be read");
            }
        };
        assertThat(bank(open(unreadable))).isEqualTo(first);
    }

    @Test
    void bytes_that_are_no_bank_are_as_none() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            ByteOutput out = new ByteOutput();
            for (byte octet : bytes) {
                out.octet(octet);
            }
            memory.write(out);
            assertThat(open(MemorySource.with(SOUND)))
                    .as("seed %d, %d", seed, i)
                    .isInstanceOf(ReadBank.Verified.class);
        }
    }
}
