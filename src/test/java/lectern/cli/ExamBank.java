package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.classroom.Attempt;
import lectern.classroom.AttemptItem;
import lectern.classroom.file.ReadResults;
import lectern.classroom.file.ResultsFile;

/** A small bank with a question of each type, in a folder, and how it is answered in lines. */
final class ExamBank {
    static final int SIZE = 8;

    private static final String ARTICLE = """
            The keeper of Grey Point

            The lighthouse at Grey Point was lit for the first time in 1871. Its first keeper was Ada Holm, who kept \
            the lamp for 31 years.
            The lamp burned oil, then gas, and in the end electricity.
            Harbour master Jon Bell said the light could be seen from 18 miles away.
            In the storm of 1903 the gallery was torn off, but the lamp, the bell and the clock survived.
            """;
    private static final String BANK = """
            bank: grey-point
            title: Grey Point
            articles:
              keeper:
                file: ../articles/keeper.txt
                title: The keeper of Grey Point
            """;
    private static final String QUESTIONS = """
            - id: year
              hint: It stands in the article.
              ask: In which year was the lighthouse first lit?
              answer: 1871
              wrong: [1831, 1902, 1903]
              cite: { keeper: was lit for the first time in 1871 }
            - id: survivors
              hint: It stands in the article.
              ask: What survived the storm?
              answer: [the lamp, the bell, the clock]
              wrong: [the gallery, the flag]
              cite: { keeper: "the lamp, the bell and the clock survived" }
            - id: miles
              hint: It stands in the article.
              ask: The light could be seen from 18 miles away.
              attributed: harbour master Jon Bell
              answer: true
              cite: { keeper: the light could be seen from 18 miles away }
            - id: name
              hint: It stands in the article.
              ask: Who was the first keeper?
              answer: Ada Holm
              accept: [Holm]
              cite: { keeper: Its first keeper was Ada Holm }
            - id: years
              hint: It stands in the article.
              ask: For how many years was the lamp kept by its first keeper?
              number: 31
              unit: years
              cite: { keeper: who kept the lamp for 31 years }
            - id: fuels
              hint: It stands in the article.
              ask: In which order did the lamp burn these?
              order: [oil, gas, electricity]
              cite: { keeper: "oil, then gas, and in the end electricity" }
            - id: dates
              hint: It stands in the article.
              ask: Match what happened with its year.
              match:
                first lit: 1871
                gallery torn off: 1903
              extra: [1902]
              cite:
              - { keeper: was lit for the first time in 1871 }
              - { keeper: In the storm of 1903 the gallery was torn off }
            - id: gaps
              hint: It stands in the article.
              cloze: Its first keeper was {{Ada Holm|Holm}}, who kept the lamp for {{31}} years.
              cite: { keeper: "Its first keeper was Ada Holm, who kept the lamp for 31 years" }
            """;

    private ExamBank() {}

    /** Writes the bank into a folder. */
    static Path in(Path folder) throws IOException {
        Path bank = Files.createDirectories(folder.resolve("bank").resolve("questions"));
        Path articles = Files.createDirectories(folder.resolve("bank").resolve("articles"));
        Files.writeString(articles.resolve("keeper.txt"), ARTICLE);
        Files.writeString(bank.resolve("bank.yaml"), BANK);
        Files.writeString(bank.resolve("keeper.yaml"), QUESTIONS);
        return bank;
    }

    /**
     * What someone types in lines who gets some of it right, wherever options stand.
     *
     * @param shown the lines of the question
     */
    static List<String> typed(String shown) {
        if (shown.contains("first lit?")) {
            return List.of(sign(shown, "1871"));
        }
        if (shown.contains("survived")) {
            return List.of(sign(shown, "the lamp") + "," + sign(shown, "the bell"));
        }
        if (shown.contains("18 miles")) {
            return List.of(sign(shown, "False"));
        }
        if (shown.contains("Who was")) {
            return List.of("Holm");
        }
        if (shown.contains("how many years")) {
            return List.of("30");
        }
        if (shown.contains("which order")) {
            List<String> order = new ArrayList<>();
            for (String thing : wanted(shown)) {
                order.add(sign(shown, thing));
            }
            return List.of(String.join(",", order));
        }
        return shown.contains("Match")
                ? List.of(sign(shown, "first lit") + sign(shown, "1871") + " " + sign(shown, "gallery torn off")
                        + sign(shown, "1902"))
                : List.of("Holm", "30");
    }

    /** An order that is not the one shown, and not all right. */
    static List<String> wanted(String shown) {
        boolean stands = inOrder(shown, "oil", "electricity") && inOrder(shown, "electricity", "gas");
        return stands ? List.of("oil", "gas", "electricity") : List.of("oil", "electricity", "gas");
    }

    private static boolean inOrder(String shown, String one, String other) {
        return shown.indexOf("  " + one) < shown.indexOf("  " + other)
                && shown.indexOf(". " + one) <= shown.indexOf(". " + other);
    }

    /** What stands before a text in its line: "2" of "2. 1871". */
    private static String sign(String shown, String text) {
        return shown.lines()
                .filter(line -> line.endsWith(". " + text))
                .map(line -> line.substring(0, line.indexOf('.')))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in\n" + shown));
    }

    static Attempt attempt(Path file) throws IOException {
        ReadResults read = ResultsFile.read(Files.readAllBytes(file));
        assertThat(read).isInstanceOf(ReadResults.Whole.class);
        return ((ReadResults.Whole) read).attempt();
    }

    /** What each item earned, by its id. */
    static Map<String, String> marks(Attempt attempt) {
        Map<String, String> marks = new TreeMap<>();
        for (AttemptItem item : attempt.items()) {
            marks.put(item.item().value(), "credit " + item.credit() + ", mark " + item.mark());
        }
        return marks;
    }

    /** What was answered to each item, in words; items left open are not in it. */
    static Map<String, String> answers(Attempt attempt) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (AttemptItem item : attempt.items()) {
            if (!item.response().isEmpty()) {
                answers.put(item.item().value(), item.response());
            }
        }
        return answers;
    }
}
