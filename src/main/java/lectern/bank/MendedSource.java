package lectern.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A bank as it would be if one of its files were mended. */
record MendedSource(BankSource source, Fixes.Fixed fixed) implements BankSource {
    @Override
    public String folder() {
        return source.folder();
    }

    @Override
    public String shown(String path) {
        return source.shown(path);
    }

    @Override
    public List<String> questionFiles() throws IOException {
        return source.questionFiles();
    }

    @Override
    public byte[] bankFile(String name) throws IOException {
        return name.equals(fixed.name()) ? fixed.after().getBytes(StandardCharsets.UTF_8) : source.bankFile(name);
    }

    @Override
    public byte[] article(String path) throws IOException {
        return source.article(path);
    }
}
