package lectern.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.bank.finding.Code;

/** A bank in memory: files by their path from the parent of the folder {@code questions}. */
final class MemorySource implements BankSource {
    static final String ARTICLE = """
            JOC announces it

            More than 8,000 targets have been handed over to Iraq and Syria.
            India, Iran, Mongolia, and Pakistan hold observer status.
            General Bell said the towers stand at the border.
            Read More:
            Other news entirely
            """;
    static final String BANK = """
            bank: small
            title: A small bank
            articles:
              ties:
                file: ../seeds/ties.txt
                title: Ties
                skip:
                - from: "Read More:"
            """;

    private final Map<String, RefusedFile> refused = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    static MemorySource with(String questions) {
        return new MemorySource()
                .and("seeds/ties.txt", ARTICLE)
                .and("questions/bank.yaml", BANK)
                .and("questions/all.yaml", questions);
    }

    MemorySource and(String path, String text) {
        return and(path, text.getBytes(StandardCharsets.UTF_8));
    }

    MemorySource and(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** A file that cannot be read. */
    MemorySource and(String path, RefusedFile why) {
        refused.put(path, why);
        return this;
    }

    @Override
    public String folder() {
        return "questions";
    }

    @Override
    public List<String> questionFiles() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("questions/") && path.endsWith(".yaml"))
                .map(path -> path.substring("questions/".length()))
                .filter(name -> !name.equals(BANK_FILE))
                .toList();
    }

    @Override
    public byte[] bankFile(String name) throws IOException {
        return article("questions/" + name);
    }

    @Override
    public byte[] article(String path) throws IOException {
        if (refused.containsKey(path)) {
            throw refused.get(path);
        }
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new RefusedFile(Code.UNREADABLE_FILE, "there is no such file", "");
        }
        return bytes;
    }
}
