package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lectern.model.Bank;
import lectern.model.Outline;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.QuestionType;
import lectern.model.UnsoundQuestion;
import lectern.quiz.Planned;
import lectern.study.Filter;
import lectern.study.Selection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadBankTest {
    private static final String SOUND = """
            - id: targets
              ask: How many targets?
              number: 8000
              cite: { ties: "More than 8,000 targets" }
              tags: [numbers]
            """;
    private static final int ROUNDS = Integer.getInteger("outline.rounds", 60);
    private static final long SEED = Long.getLong("outline.seed", 1);

    private static Bank unread(BankSource source) {
        return UnreadBank.of(source, 0, 0, BankMemory.NONE).orElseThrow();
    }

    private static BankSource own() throws IOException {
        return FolderSource.of(Path.of("questions"));
    }

    @Test
    void a_bank_reads_the_same_question_by_question() throws IOException {
        Bank whole = BankReader.check(own()).bank().orElseThrow();
        Bank unread = unread(own());
        assertThat(List.copyOf(unread.questions())).isEqualTo(List.copyOf(whole.questions()));
        assertThat(unread.renamed()).isEqualTo(whole.renamed());
        assertThat(unread.articles()).isEqualTo(whole.articles());
    }

    @Test
    void most_outlines_are_told_from_lines_and_all_are_those_of_the_questions() throws IOException {
        Bank whole = BankReader.check(own()).bank().orElseThrow();
        Bank unread = unread(own());
        for (int i = 0; i < whole.questions().size(); i++) {
            assertThat(unread.questions().outline(i))
                    .isEqualTo(Outline.of(whole.questions().get(i)));
        }
        OutlineReader reader = new OutlineReader(2, Set.of("quartet", "joc", "khoshroo", "ties"));
        long sure = 0;
        long items = 0;
        for (String name : own().questionFiles()) {
            QuestionFile file = own().questionFile(name);
            ItemScan scan = ItemScan.of(file).orElseThrow();
            for (int i = 0; i < scan.size(); i++) {
                items++;
                sure += reader.read(file.stretch(scan.start(i), scan.start(i + 1)))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        assertThat(items).isEqualTo(whole.questions().size());
        assertThat(sure).isGreaterThan(items * 3 / 4);
    }

    @Test
    void a_seed_draws_the_same_quiz() throws IOException {
        Bank whole = BankReader.check(own()).bank().orElseThrow();
        Filter hard =
                new Filter(Set.of(), Set.of("figures", "dates", "events"), Set.of(1, 2), Set.of(QuestionType.SINGLE));
        for (Filter filter : List.of(Filter.ALL, hard)) {
            for (long seed = 1; seed <= 20; seed++) {
                assertThat(drawn(unread(own()), filter, seed)).isEqualTo(drawn(whole, filter, seed));
            }
        }
    }

    private static List<Question> drawn(Bank bank, Filter filter, long seed) {
        return new Selection(filter, 10)
                .draw(bank, seed).orElseThrow().plan().stream()
                        .map(Planned::question)
                        .toList();
    }

    @Test
    void an_error_in_a_question_is_told_when_it_is_asked_for_with_its_place() {
        Bank bank = unread(MemorySource.with(SOUND + """
                # Not so sound.
                - id: lost
                  ask: How many?
                  number: 9000
                  cite: { ties: More than 9,000 sheep }
                """));
        assertThat(bank.questions()).hasSize(2);
        assertThat(bank.questions().get(0).id()).isEqualTo(new QuestionId("targets"));
        assertThat(bank.questions().outline(1).id()).isEqualTo(new QuestionId("lost"));
        assertThatThrownBy(() -> bank.questions().get(1))
                .isInstanceOf(UnsoundQuestion.class)
                .hasMessageStartingWith("questions/all.yaml:10:")
                .hasMessageContaining("lectern check");
    }

    @Test
    void what_is_no_list_at_the_beginning_of_lines_is_read_as_a_whole() {
        for (String written : List.of(
                "  - id: a\n",
                "[{id: a}]\n",
                "---\n" + SOUND,
                "id: a\n",
                "",
                "# nothing\n",
                SOUND + "...\n",
                "  \n key: x\n")) {
            assertThat(UnreadBank.of(MemorySource.with(written), 0, 0, BankMemory.NONE))
                    .as(written)
                    .isEmpty();
        }
        assertThat(UnreadBank.of(
                        MemorySource.with("\uFEFF# one\r\n\r\n" + SOUND.replace("\n", "\r\n")), 0, 0, BankMemory.NONE))
                .isPresent();
    }

    @Test
    void a_former_id_is_known_before_its_question_is_asked_for() {
        Bank bank = unread(MemorySource.with(SOUND + SOUND.replace("targets\n", "aims\n  was: goals\n")));
        assertThat(bank.renamed()).containsEntry(new QuestionId("goals"), new QuestionId("aims"));
    }

    @Test
    void a_former_id_is_known_however_it_is_written() {
        for (String written : List.of(
                SOUND.replace("- id: targets\n", "- id: aims\n  was : goals\n"),
                SOUND.replace(
                        "- id: targets\n", "- id: aims\n  was: goals\n  why: |\n    was: it so?\n    was: it not?\n"),
                SOUND.replace("- id: targets\n", "- id: aims\n  \"was\": [goals]\n"),
                SOUND.replace("- id: targets\n", "- 'was': goals\n  id: aims\n"),
                SOUND.replace("- id: targets\n", "-\n  id: aims\n  was:\n  - goals\n"),
                SOUND.replace("- id", "-   id")
                        .replace("\n  ", "\n    ")
                        .replace("targets\n", "aims\n    was: goals\n"),
                "- { id: aims, ask: \"How many?\", number: 8000, was: goals, cite: { ties: \"More than 8,000 targets\" } }\n",
                "- {\n  id: aims, ask: \"How many?\", number: 8000,\n  was: goals, cite: { ties: \"More than 8,000 targets\" } }\n")) {
            assertThat(UnreadBank.of(MemorySource.with(SOUND + written), 0, 0, BankMemory.NONE)
                            .map(Bank::renamed))
                    .as(written)
                    .contains(Map.of(new QuestionId("goals"), new QuestionId("aims")));
        }
    }

    @Test
    void an_outline_is_that_of_its_question_however_it_is_written() {
        String asks = "- id: a\n  ask: How many?\n  cite: { ties: More than }\n";
        String cited = "- id: a\n  ask: How many?\n  number: 8000\n  cite:\n";
        for (String written : List.of(
                asks + "  answer:\n    More\n  wrong: [Fewer, None]\n",
                asks + "  answer:\n  - More\n  - Most\n  wrong: [Fewer, None]\n",
                asks + "  answer:\n    - More\n    - Most\n  wrong: [Fewer, None]\n",
                asks + "  answer:\n    true\n",
                asks + "  answer:\n    many\n",
                cited + "  - before: More\n    ties: than\n",
                cited + "  - other: Iraq\n  - before: More\n    ties: than\n",
                cited + "  - ties: More than\n    after: 8,000\n  - other: Iraq\n",
                cited + "    ties: More than\n    after: 8,000\n")) {
            MemorySource source = MemorySource.with(written)
                    .and("seeds/other.txt", "Iraq and Syria.\n")
                    .and(
                            "questions/bank.yaml",
                            MemorySource.BANK + "  other: { file: ../seeds/other.txt, title: Other }\n");
            Bank bank = unread(source);
            assertThat(bank.questions().outline(0))
                    .as(written)
                    .isEqualTo(Outline.of(bank.questions().get(0)));
        }
    }

    @Test
    void a_large_bank_is_known_again_until_anything_of_it_changes(@TempDir Path folder) throws IOException {
        Path questions = folder.resolve("questions");
        copy("questions", questions);
        copy("seeds", folder.resolve("seeds"));
        Path file = questions.resolve("ties.yaml");
        MemoryInHand memory = new MemoryInHand();
        Bank first = UnreadBank.of(FolderSource.of(questions), 0, 0, memory).orElseThrow();

        Bank known = KnownBank.of(FolderSource.of(questions), memory).orElseThrow();

        assertThat(known).isEqualTo(first);
        for (int i = 0; i < first.questions().size(); i++) {
            assertThat(known.questions().outline(i)).isEqualTo(first.questions().outline(i));
        }
        assertThat(memory.writes())
                .as("at first, and with the outlines once by each of the two")
                .isEqualTo(3);
        Bank outlined = KnownBank.of(FolderSource.of(questions), memory).orElseThrow();
        for (int i = 0; i < first.questions().size(); i++) {
            assertThat(outlined.questions().outline(i))
                    .isEqualTo(first.questions().outline(i));
        }
        assertThat(memory.writes()).isEqualTo(3);
        String text = Files.readString(file);
        FileTime modified = Files.getLastModifiedTime(file);
        Map<String, Edit> edits = new TreeMap<>();
        edits.put("other words of the same length, and of the same time", () -> {
            Files.writeString(file, text.replaceFirst("ask: .", "ask: X"));
            Files.setLastModifiedTime(file, modified);
        });
        edits.put("one more line", () -> Files.writeString(file, text + "# more\n"));
        edits.put("a file more", () -> Files.writeString(questions.resolve("zz.yaml"), "# none\n"));
        edits.put("a file less", () -> Files.delete(file));
        edits.put("the bank", () -> Files.writeString(questions.resolve("bank.yaml"), "bank: other\n"));
        edits.put("a lock", () -> Files.writeString(questions.resolve("bank.lock"), "# none\n"));
        edits.put("an article", () -> Files.writeString(folder.resolve("seeds").resolve(article(folder)), "Gone.\n"));
        for (Map.Entry<String, Edit> edit : edits.entrySet()) {
            edit.getValue().make();
            assertThat(KnownBank.of(FolderSource.of(questions), memory))
                    .as(edit.getKey())
                    .isEmpty();
            copy("questions", questions);
            copy("seeds", folder.resolve("seeds"));
            Files.deleteIfExists(questions.resolve("zz.yaml"));
        }
        assertThat(KnownBank.of(FolderSource.of(questions), memory)).isPresent();
    }

    private interface Edit {
        void make() throws IOException;
    }

    private static Path article(Path folder) throws IOException {
        return files(folder.resolve("seeds")).get(0).getFileName();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(String from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(Path.of(from))) {
            Path copy = to.resolve(file.getFileName());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
        }
    }

    @Test
    void a_file_that_is_changed_while_it_is_open_is_told(@TempDir Path folder) throws IOException {
        Path questions = folder.resolve("questions");
        copy("questions", questions);
        copy("seeds", folder.resolve("seeds"));
        Bank bank = unread(FolderSource.of(questions));
        Path file = questions.resolve("ties.yaml");
        Files.writeString(file, "# nothing is left\n");

        assertThatThrownBy(() -> List.copyOf(bank.questions()))
                .isInstanceOf(UnsoundQuestion.class)
                .hasMessage("questions/ties.yaml: the file was changed while it was open; start Lectern again");
    }

    @Test
    void a_small_bank_is_read_as_a_whole() {
        assertThat(UnreadBank.of(MemorySource.with(SOUND), BankMemory.NONE)).isEmpty();
    }

    @Test
    void what_makes_a_line_mean_something_else_is_not_taken_for_plain() {
        OutlineReader reader = new OutlineReader(2, Set.of("ties"));
        for (String line : List.of(
                "why: \"two\n  level: 3\n  lines\"",
                "why: 'two\n  level: 3\n  lines'",
                "why: { a: b,\n  level: 3 }",
                "level: 2\n  level: 3",
                "tags: &a [x]",
                "<<: *a",
                "tags: [\"numbers\"]",
                "tags: []",
                "level: two",
                "answer: x",
                "answer: true\n    as ever",
                "\"level\": 3")) {
            assertThat(reader.read((SOUND + "  " + line + "\n").getBytes(StandardCharsets.UTF_8)))
                    .as(line)
                    .isEmpty();
        }
        assertThat(reader.read(SOUND.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    /** Whatever is done to a file, no outline says other than its question. */
    @Test
    @Tag("once")
    void a_damaged_item_has_the_outline_of_its_question_or_none() throws IOException {
        String ties = Files.readString(Path.of("questions/ties.yaml"));
        Map<String, byte[]> articles = articles();
        int told = 0;
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            byte[] damaged = new Mutations(new Random(seed)).of(ties.getBytes(StandardCharsets.UTF_8));
            MemorySource source = new MemorySource().and("questions/ties.yaml", damaged);
            source.and("questions/bank.yaml", Files.readAllBytes(Path.of("questions/bank.yaml")));
            for (Map.Entry<String, byte[]> article : articles.entrySet()) {
                source.and(article.getKey(), article.getValue());
            }
            Optional<Bank> bank = UnreadBank.of(source, 0, 0, BankMemory.NONE);
            for (int i = 0; bank.isPresent() && i < bank.get().questions().size(); i++) {
                told += agrees(bank.get(), i, seed) ? 1 : 0;
            }
        }
        System.out.printf("outlines: seeds %d to %d, %d told%n", SEED, SEED + ROUNDS - 1, told);
        assertThat(told).isGreaterThan(10 * ROUNDS);
    }

    private static Map<String, byte[]> articles() throws IOException {
        Map<String, byte[]> articles = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.toList()) {
                articles.put("seeds/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return articles;
    }

    private static boolean agrees(Bank bank, int index, long seed) {
        try {
            Outline outline = bank.questions().outline(index);
            assertThat(outline)
                    .as("seed %d", seed)
                    .isEqualTo(Outline.of(bank.questions().get(index)));
            return true;
        } catch (UnsoundQuestion unsound) {
            return false;
        }
    }
}
