package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lectern.model.Bank;
import lectern.model.UnsoundQuestion;
import org.junit.jupiter.api.Test;

class SoundBanksTest {
    private static final String SOUND = """
            - id: targets
              ask: How many targets?
              number: 8000
              cite: { ties: "More than 8,000 targets" }
            """;
    private static final String UNSOUND = SOUND.replace("More than 8,000", "More than 9,000");

    /** Remembers, and keeps count of what it was asked. */
    private static final class Memory implements SoundBanks {
        final List<Long> known = new ArrayList<>();
        final List<Long> asked = new ArrayList<>();

        @Override
        public boolean has(long content) {
            asked.add(content);
            return known.contains(content);
        }

        @Override
        public void add(long content) {
            known.add(content);
        }
    }

    private final Memory memory = new Memory();

    private ReadBank open(BankSource source) {
        return BankReader.open(source, memory);
    }

    @Test
    void a_bank_without_errors_is_remembered_and_then_the_same() {
        Bank first = ((ReadBank.Verified) open(MemorySource.with(SOUND))).bank();
        assertThat(memory.known).hasSize(1);

        Bank second = ((ReadBank.Verified) open(MemorySource.with(SOUND))).bank();

        assertThat(memory.known).as("not checked again").hasSize(1);
        assertThat(List.copyOf(second.questions())).isEqualTo(List.copyOf(first.questions()));
        assertThat(second.articles()).isEqualTo(first.articles());
    }

    @Test
    void one_with_errors_is_not_remembered() {
        assertThat(open(MemorySource.with(UNSOUND))).isInstanceOf(ReadBank.Faulty.class);
        assertThat(open(MemorySource.with("not a list"))).isInstanceOf(ReadBank.Faulty.class);
        assertThat(memory.known).isEmpty();
    }

    @Test
    void an_edit_that_breaks_it_is_told_though_it_was_remembered_before() {
        open(MemorySource.with(SOUND));
        assertThat(open(MemorySource.with(UNSOUND))).isInstanceOf(ReadBank.Faulty.class);
        assertThat(open(MemorySource.with(SOUND))).isInstanceOf(ReadBank.Verified.class);
    }

    /** What is remembered counts: a bank that is taken for sound is not looked at, whatever is in it. */
    @Test
    void one_that_is_known_is_not_checked() {
        Bank taken = ((ReadBank.Verified) BankReader.open(MemorySource.with(UNSOUND), SoundBanks.ALL)).bank();
        assertThatThrownBy(() -> taken.questions().get(0)).isInstanceOf(UnsoundQuestion.class);
        assertThat(BankReader.open(MemorySource.with(UNSOUND), SoundBanks.NONE)).isInstanceOf(ReadBank.Faulty.class);
    }

    @Test
    void every_file_is_part_of_the_content() {
        Map<String, Consumer<MemorySource>> edits = Map.of(
                "nothing", source -> {},
                "a question", source -> source.and("questions/all.yaml", SOUND + "  why: So it says.\n"),
                "another file", source -> source.and("questions/more.yaml", SOUND.replace("targets\n", "more\n")),
                "the lock", source -> source.and("questions/bank.lock", "# none\n"),
                "an empty lock", source -> source.and("questions/bank.lock", ""),
                "an article", source -> source.and("seeds/ties.txt", MemorySource.ARTICLE + "More.\n"),
                "the bank", source -> source.and("questions/bank.yaml", MemorySource.BANK + "# more\n"));
        edits.forEach((what, edit) -> {
            MemorySource source = MemorySource.with(SOUND);
            edit.accept(source);
            assertThat(open(source)).as(what).isInstanceOf(ReadBank.Verified.class);
        });
        assertThat(memory.known).hasSize(edits.size()).doesNotHaveDuplicates();
    }
}
