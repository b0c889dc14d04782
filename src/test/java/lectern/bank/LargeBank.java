package lectern.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Writes a large bank on made-up articles, always the same. For people, no test; see src/bench/README.md. */
public final class LargeBank {
    private static final int ARTICLES = 20;
    private static final int SENTENCES = 200;
    private static final int VOCABULARY = 5_000;

    private final Random random = new Random(7);
    private final List<String> words =
            Stream.generate(this::word).limit(VOCABULARY).toList();

    private LargeBank() {}

    /**
     * Writes a bank.
     *
     * @param args the folder, which is made, and how many questions
     */
    public static void main(String[] args) throws IOException {
        new LargeBank().write(Files.createDirectories(Path.of(args[0])), Integer.parseInt(args[1]));
    }

    private void write(Path folder, int questions) throws IOException {
        StringBuilder bank = new StringBuilder("bank: large\ntitle: A large bank\narticles:\n");
        String[][] sentences = new String[ARTICLES][SENTENCES];
        for (int i = 0; i < ARTICLES; i++) {
            for (int j = 0; j < SENTENCES; j++) {
                sentences[i][j] = "The " + text(16) + ".";
            }
            Files.writeString(folder.resolve("a" + i + ".txt"), String.join("\n", sentences[i]) + "\n");
            bank.append("  a%1$d: { file: a%1$d.txt, title: Article %1$d }\n".formatted(i));
        }
        Files.writeString(folder.resolve("bank.yaml"), bank);
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < questions; i++) {
            String quote = sentences[i % ARTICLES][random.nextInt(SENTENCES)];
            yaml.append("""
                    - id: q%d
                      ask: %s?
                      answer: %s
                      wrong:
                      - %s
                      - %s
                      - %s
                      cite: { a%d: %s }
                      why: %s.
                      tags: [%s]
                    """.formatted(
                    i, text(12), text(3), text(3), text(3), text(3), i % ARTICLES, quote, text(10), words.get(i % 9)));
        }
        Files.writeString(folder.resolve("questions.yaml"), yaml);
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(words.get(random.nextInt(VOCABULARY)));
        }
        return text.toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(6) + 3; i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
