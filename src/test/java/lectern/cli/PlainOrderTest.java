package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lectern.text.Sentences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sittings in lines, as a screen reader speaks them: in the order in which they are written, nothing twice. */
@Tag("once")
class PlainOrderTest {
    /** Shorter texts, such as an answer that is also an option, may well come again. */
    private static final int FEW_WORDS = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DRAWN = Pattern.compile("[\\u2190-\\u21FF\\u2500-\\u27BF\\u2800-\\u28FF]");
    private static final String PROMPT = "(Answer|Gap \\d of \\d|A number to go to, or e to hand in|How sure[^?]*\\?)";

    @TempDir
    Path folder;

    private Ran.Setting lectern = Ran.in(Path.of("."));

    @BeforeEach
    void here() throws IOException {
        lectern = Ran.in(folder)
                .banksFrom(new DiskShelf())
                .with("LECTERN_BANK", ExamBank.in(folder).toString());
    }

    @Test
    void a_quiz_of_each_type_answered_wrong_and_right() {
        for (String[] type : new String[][] {
            {"single", "1", "3"},
            {"multiple", "1", "2,4,5"},
            {"boolean", "f", "t"},
            {"short", "Bell", "Holm"},
            {"numeric", "30", "31"},
            {"ordering", "3,2,1", "1,3,2"},
            {"matching", "1a 2b", "1b 2a"}
        }) {
            speaks(lectern.typing(type[1]).runs("quiz", "--type", type[0]));
            speaks(lectern.typing(type[2]).runs("quiz", "--type", type[0]));
        }
        speaks(lectern.typing("Bell", "-").runs("quiz", "--type", "cloze"));
        speaks(lectern.typing("Holm", "31").runs("quiz", "--type", "cloze"));
    }

    @Test
    void a_quiz_of_all_with_every_command() {
        speaks(lectern.typing(everything("x")).runs("quiz", "--retry"));
        speaksWhenAsked(lectern.typing("1", "?", "2", ":h", ":x", ":p", ":v", ":u", ":s", "nonsense", ":zz", ":q")
                .runs("quiz", "--certainty", "--open-book", "--seed", "3"));
    }

    @Test
    void an_exam_with_its_sheet_and_its_review() {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < ExamBank.SIZE; i++) {
            typed.addAll(List.of(":*", ":x", ":s"));
        }
        typed.addAll(List.of(":a", "?", "2", ":g 5", ":o", ":e"));
        speaksWhenAsked(
                lectern.typing(typed.toArray(String[]::new)).runs("quiz", "--exam", "--time", "20m", "--pass", "60%"));
    }

    @Test
    void a_sitting_of_study() {
        speaks(lectern.typing(everything("x")).runs("study"));
        speaksWhenAsked(lectern.typing(":-", ":@", ":u", ":*", ":?", ":x", ":r3", ":p", ":q")
                .runs("study", "--cram"));
    }

    @Test
    void articles_statistics_and_a_check() {
        lectern.typing(everything("x")).runs("quiz");
        for (String[] command : new String[][] {
            {"read"},
            {"read", "keeper"},
            {"read", "--search", "lamp"},
            {"read", "keeper", "--passages"},
            {"read", "keeper", "--questions"},
            {"read", "keeper", "--numbers"},
            {"stats"},
            {"banks"},
            {"check", folder.resolve("bank/questions").toString()},
            {}
        }) {
            speaks(lectern.runs(command));
        }
    }

    @Test
    void all_of_the_bank_that_lectern_comes_with() {
        String[] typed = Collections.nCopies(200, ":x").toArray(String[]::new);
        speaks(lectern.typing(typed).runs("quiz", "-n", "200", "--bank", "built-in"));
    }

    private static String[] everything(String command) {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < 2 * ExamBank.SIZE; i++) {
            typed.add(":" + command);
        }
        return typed.toArray(String[]::new);
    }

    /** From one empty line to the next: a question with all that is said on it, or a result. */
    private static void speaks(Ran ran) {
        speaks(ran, "\n\n");
    }

    /** Someone asks for help and for things that were said already: each prompt begins anew. */
    private static void speaksWhenAsked(Ran ran) {
        speaks(ran, "\n\n|(?m)^" + PROMPT);
    }

    private static void speaks(Ran ran, String between) {
        assertThat(ran.out()).isNotEmpty().endsWith("\n").matches("(?s)[\\n\\x20-\\x7e\\x{a0}-\\x{10ffff}]*");
        assertThat(DRAWN.matcher(ran.out()).results().map(found -> found.group()))
                .isEmpty();
        assertThat(ran.out()).doesNotContain("\n\n\n");
        assertThat(ran.lines()).allSatisfy(line -> {
            assertThat(line).doesNotStartWith(" ");
            assertThat(line.isEmpty() || WORD.matcher(line).find()).as(line).isTrue();
        });
        for (String turn : ran.out().split(between, -1)) {
            saysNothingTwice(turn);
        }
    }

    private static void saysNothingTwice(String turn) {
        Set<String> said = new HashSet<>();
        for (String line : turn.split("\n", -1)) {
            boolean place = line.matches("\\S+:\\d+");
            for (Sentences.Sentence sentence : place ? List.<Sentences.Sentence>of() : Sentences.of(line)) {
                List<String> words = WORD.matcher(
                                line.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT))
                        .results()
                        .map(found -> found.group())
                        .toList();
                assertThat(words.size() <= FEW_WORDS || said.add(String.join(" ", words)))
                        .as("said twice: " + line + "\nin:\n" + turn)
                        .isTrue();
            }
        }
    }
}
