package lectern.bank;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lectern.bank.image.BankImage;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.model.Bank;

/**
 * A bank that was opened before: all of one that has no errors, or where the questions of a large one stand. What is kept
 * begins with a sum over its files, and with the paths of its articles, so that the sum can be told again without reading
 * any YAML.
 */
final class KnownBank {
    private KnownBank() {}

    /** The bank, if nothing of it changed since it was kept. */
    static Optional<Bank> of(BankSource source, BankMemory memory) {
        Optional<ByteInput> kept = memory.read();
        try {
            return kept.isPresent() ? of(new ReadOnce(source), kept.get(), memory) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // A file is gone, or these bytes are no bank: reading it tells.
            return Optional.empty();
        }
    }

    private static Optional<Bank> of(ReadOnce files, ByteInput in, BankMemory memory) throws IOException {
        boolean whole = in.truth();
        long content = in.longNumber();
        for (int i = in.number(); i > 0; i--) {
            files.article(in.text());
        }
        if (!files.isOfProgram()) {
            files.bankFile(BankSource.BANK_FILE);
            for (String name : whole ? files.questionFiles() : List.<String>of()) {
                files.bankFile(name);
            }
        }
        if (content != content(files)) {
            return Optional.empty();
        }
        return whole ? Optional.of(BankImage.read(in)) : UnreadBank.known(files, in, memory);
    }

    /**
     * Keeps a bank without errors.
     *
     * @param files that it was read from, all of them
     */
    static void keep(ReadOnce files, Bank bank, BankMemory memory) {
        ByteOutput out = begun(true, files);
        BankImage.write(out, bank);
        memory.write(out);
    }

    /** What is kept of an {@link UnreadBank} begins with this. */
    static ByteOutput unread(ReadOnce files) {
        return begun(false, files);
    }

    private static ByteOutput begun(boolean whole, ReadOnce files) {
        ByteOutput out = new ByteOutput();
        out.truth(whole);
        out.longNumber(content(files));
        List<String> articles = files.isOfProgram() ? List.of() : files.articles();
        out.number(articles.size());
        articles.forEach(out::text);
        return out;
    }

    private static long content(ReadOnce files) {
        return files.isOfProgram() ? 0 : files.content();
    }
}
