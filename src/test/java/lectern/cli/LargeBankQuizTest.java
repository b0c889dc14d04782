package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.bank.LargeBank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bank of more than a mebibyte, in which one quote is not that of its article. */
@Tag("once")
class LargeBankQuizTest {
    private static final int UNSOUND = 1_700;

    @TempDir
    Path folder;

    private Path bank;

    @BeforeEach
    void write() throws IOException {
        bank = folder.resolve("large");
        LargeBank.main(new String[] {bank.toString(), "3000"});
        Path file = bank.resolve("questions.yaml");
        String text = Files.readString(file);
        int cite = text.indexOf("cite: { a", text.indexOf("- id: q" + UNSOUND + "\n"));
        int quote = text.indexOf(": The ", cite) + ": The ".length();
        Files.writeString(file, text.substring(0, quote) + "unheard of " + text.substring(quote));
    }

    private Ran quiz(String... args) {
        String[] all = new String[args.length + 3];
        System.arraycopy(args, 0, all, 3, args.length);
        all[0] = "quiz";
        all[1] = "--bank";
        all[2] = bank.toString();
        return Ran.in(folder).banksFrom(new DiskShelf()).typing("1").runs(all);
    }

    @Test
    void a_question_is_asked_though_another_has_an_error() {
        Ran ran = quiz("--question", "q1699", "-n", "1");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("1 of 1").contains("large/a19.txt:");
        assertThat(quiz("-n", "3", "--seed", "5").out()).contains("A large bank: 3 of 3000 questions. Seed: 5.");
    }

    @Test
    void one_that_has_an_error_is_not_asked_and_its_place_is_told() throws IOException {
        Ran ran = quiz("--question", "q" + UNSOUND);
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.out()).isEmpty();
        int line = 1
                + (int) Files.readString(bank.resolve("questions.yaml"))
                        .lines()
                        .takeWhile(text -> !text.contains("unheard of"))
                        .count();
        assertThat(ran.err())
                .startsWith("lectern: large/questions.yaml:" + line + ":")
                .contains("lectern check");
    }

    @Test
    void tags_levels_and_articles_choose_among_all() {
        assertThat(quiz("--article", "a3", "--level", "2", "-n", "2").out()).contains("2 of 150 questions");
        assertThat(quiz("--tag", "nothing").err()).contains("there is no tag 'nothing'");
    }
}
