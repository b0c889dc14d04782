package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lectern.bank.BankSource;

/**
 * A bank on disk whose files are shown by their paths from the current folder, so that editors find them.
 *
 * @param here the current folder, links resolved
 * @param parent the parent of the bank's folder, links resolved
 */
record ShownFromHere(BankSource source, Path here, Path parent) implements BankSource {
    /** The source so shown. Where no way leads from here, as between two drives, the paths are absolute. */
    static BankSource of(BankSource source, Path folder, Path here) throws IOException {
        Path real = folder.toRealPath();
        Path parent = real.getParent();
        return new ShownFromHere(source, here.toRealPath(), parent == null ? real : parent);
    }

    @Override
    public String shown(String path) {
        Path file = parent.resolve(path);
        Path from = file.getRoot() != null && file.getRoot().equals(here.getRoot()) ? here.relativize(file) : file;
        String separator = file.getFileSystem().getSeparator();
        return from.toString().replace(separator, "/");
    }

    @Override
    public String folder() {
        return source.folder();
    }

    @Override
    public List<String> questionFiles() throws IOException {
        return source.questionFiles();
    }

    @Override
    public byte[] bankFile(String name) throws IOException {
        return source.bankFile(name);
    }

    @Override
    public byte[] article(String path) throws IOException {
        return source.article(path);
    }
}
