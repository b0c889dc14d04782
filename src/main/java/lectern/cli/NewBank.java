package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.bank.BankSource;
import lectern.draft.BankDraft;
import lectern.draft.DraftArticle;
import lectern.draft.QuestionsDraft;
import lectern.draft.Slug;

/**
 * A bank that is to be written.
 *
 * @param files what is to stand where, none of it there yet
 */
record NewBank(BankDraft draft, Map<Path, byte[]> files) {
    private static final String SCHEMA = "lectern-bank.schema.json";

    /**
     * A bank from articles; nothing is written yet.
     *
     * @param here what the paths are relative to
     */
    static NewBank of(String written, List<String> paths, Path here) {
        Path folder = path(written, here);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Complaint("'" + written + "' is a file; name the folder that the bank is to be in.");
        }
        Map<Path, byte[]> files = new LinkedHashMap<>();
        List<DraftArticle> articles = new ArrayList<>();
        List<String> handles = new ArrayList<>();
        for (String path : paths) {
            Path file = path(path, here);
            byte[] bytes = read(path, file);
            String cited = cited(folder, file);
            if (!inside(folder, file) && files.put(folder.resolve(cited), bytes) != null) {
                throw new Complaint("two articles have the file name '" + cited.substring(cited.indexOf('/') + 1)
                        + "': give one of them another.");
            }
            DraftArticle article = DraftArticle.of(cited, text(path, bytes), handles)
                    .orElseThrow(() -> new Complaint("'" + path + "' has no sentence that can be cited."));
            articles.add(article);
            handles.add(article.handle());
        }
        Path name = folder.getFileName();
        String id = Slug.of(name == null ? "" : name.toString());
        BankDraft draft = new BankDraft(id.isEmpty() ? "bank" : id, articles);
        files.put(folder.resolve(BankSource.BANK_FILE), draft.yaml().getBytes(StandardCharsets.UTF_8));
        files.put(
                folder.resolve("questions.yaml"),
                new QuestionsDraft(articles).yaml().getBytes(StandardCharsets.UTF_8));
        files.put(folder.resolve(SCHEMA), schema());
        for (Path file : files.keySet()) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new Complaint(here.relativize(file) + " is there already, and nothing is overwritten: name"
                        + " another folder.");
            }
        }
        return new NewBank(draft, files);
    }

    /** Writes it; what has come to be there in the meantime is not overwritten. */
    void write() {
        files.forEach((file, bytes) -> {
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new Complaint(file + " cannot be written: " + IoReason.of(e));
            }
        });
    }

    private static Path path(String written, Path here) {
        try {
            return here.resolve(written).normalize();
        } catch (InvalidPathException e) {
            throw new Complaint("'" + written + "' is no path.");
        }
    }

    private static byte[] read(String written, Path file) {
        if (Files.isDirectory(file)) {
            throw new Complaint("'" + written + "' is a folder; name the articles in it one by one.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(BankSource.LARGEST + 1);
            if (bytes.length > BankSource.LARGEST) {
                throw new Complaint("'" + written + "' is larger than an article may be.");
            }
            return bytes;
        } catch (IOException e) {
            throw new Complaint("'" + written + "' cannot be read: " + IoReason.of(e));
        }
    }

    private static String text(String written, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Complaint("'" + written + "' is not in UTF-8; save it so first.");
        }
    }

    private static boolean inside(Path folder, Path file) {
        return file.startsWith(folder);
    }

    /** The article's path from the bank's folder, with characters that every system and YAML can do with. */
    private static String cited(Path folder, Path file) {
        if (inside(folder, file)) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
        String name = String.valueOf(file.getFileName()).replaceAll("[^\\p{L}\\p{N}._ -]", "-");
        return "articles/" + name;
    }

    private static byte[] schema() {
        try (InputStream in = NewBank.class.getResourceAsStream("/bank/questions/" + SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("the schema is not packed with the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
