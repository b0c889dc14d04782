package lectern.bank;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lectern.bank.image.BankImage;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.model.Bank;

/**
 * A bank that was read before and had no errors. It is kept with a sum over all its files, and with the paths of its
 * articles, so that the sum can be told again without reading any YAML.
 */
final class KnownBank {
    private KnownBank() {}

    /** The bank, if nothing of it changed since it was kept. */
    static Optional<Bank> of(BankSource source, BankMemory memory) {
        Optional<ByteInput> kept = memory.read();
        try {
            return kept.isPresent() ? of(source, kept.get()) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // A file is gone, or these bytes are no bank: reading it tells.
            return Optional.empty();
        }
    }

    private static Optional<Bank> of(BankSource source, ByteInput in) throws IOException {
        long content = in.longNumber();
        ReadOnce files = new ReadOnce(source);
        for (int i = in.number(); i > 0; i--) {
            files.article(in.text());
        }
        if (!source.isOfProgram()) {
            files.bankFile(BankSource.BANK_FILE);
            for (String name : files.questionFiles()) {
                files.bankFile(name);
            }
        }
        return content == content(source, files) ? Optional.of(BankImage.read(in)) : Optional.empty();
    }

    /**
     * Keeps a bank without errors.
     *
     * @param files that it was read from, all of them
     */
    static void keep(ReadOnce files, Bank bank, BankMemory memory) {
        ByteOutput out = new ByteOutput();
        out.longNumber(content(files, files));
        List<String> articles = files.isOfProgram() ? List.of() : files.articles();
        out.number(articles.size());
        articles.forEach(out::text);
        BankImage.write(out, bank);
        memory.write(out);
    }

    private static long content(BankSource source, ReadOnce files) {
        return source.isOfProgram() ? 0 : files.content();
    }
}
