package lectern.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/** The files of a bank as they were when they were first read, however often they are read and whatever becomes of them. */
final class ReadOnce implements BankSource {
    private static final String ARTICLE = "article ";
    private static final String FILE = "file ";

    private final BankSource source;
    private final Map<String, byte[]> read = new TreeMap<>();
    private final Map<String, IOException> refused = new TreeMap<>();
    private @Nullable List<String> questionFiles;

    ReadOnce(BankSource source) {
        this.source = source;
    }

    /** The articles that were read so far, by their paths. */
    List<String> articles() {
        List<String> articles = new ArrayList<>();
        for (String name : read.keySet()) {
            if (name.startsWith(ARTICLE)) {
                articles.add(name.substring(ARTICLE.length()));
            }
        }
        return articles;
    }

    /**
     * A sum over what was read so far, names, lengths and contents, and over the lock: CRC-32 and Adler-32. It tells versions
     * of a bank from one another; it is no protection from anybody.
     */
    long content() {
        try {
            bankFile(LOCK_FILE);
        } catch (IOException none) {
            // That there is none, or that it is of no use, is part of the content.
        }
        // Both are in the JVM's own code, while a digest would be interpreted and take longer than all else here.
        Checksum low = new CRC32();
        Checksum high = new Adler32();
        for (Map.Entry<String, byte[]> file : read.entrySet()) {
            byte[] bytes = file.getValue();
            byte[] head = (file.getKey() + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8);
            low.update(head, 0, head.length);
            high.update(head, 0, head.length);
            low.update(bytes, 0, bytes.length);
            high.update(bytes, 0, bytes.length);
        }
        return high.getValue() << Integer.SIZE | low.getValue();
    }

    @Override
    public String folder() {
        return source.folder();
    }

    @Override
    public String shown(String path) {
        return source.shown(path);
    }

    @Override
    public boolean isOfProgram() {
        return source.isOfProgram();
    }

    @Override
    public List<String> questionFiles() throws IOException {
        List<String> known = questionFiles;
        if (known == null) {
            known = source.questionFiles();
            questionFiles = known;
        }
        return known;
    }

    @Override
    public long size(String name) throws IOException {
        return source.size(name);
    }

    @Override
    public QuestionFile questionFile(String name) throws IOException {
        return source.questionFile(name);
    }

    @Override
    public byte[] bankFile(String name) throws IOException {
        return once(FILE, name);
    }

    @Override
    public byte[] article(String path) throws IOException {
        return once(ARTICLE, path);
    }

    private byte[] once(String kind, String path) throws IOException {
        String name = kind + path;
        IOException none = refused.get(name);
        if (none != null) {
            throw none;
        }
        byte[] known = read.get(name);
        if (known == null) {
            try {
                known = kind.equals(ARTICLE) ? source.article(path) : source.bankFile(path);
            } catch (IOException e) {
                refused.put(name, e);
                throw e;
            }
            read.put(name, known);
        }
        return known;
    }
}
