package lectern.bank;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Findings;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.SourceText;
import lectern.bank.yaml.Characters;

/** Reads a bank's files as text; what cannot be read is reported. */
record TextFiles(BankSource source, Findings findings) {
    /** A YAML file of the bank's folder, control characters out of the way. */
    Optional<Reporter> yaml(String name) {
        String path = path(name);
        try {
            Optional<Utf8.Decoded> decoded = Utf8.decode(path, source.bankFile(name), findings);
            if (decoded.isEmpty()) {
                return Optional.empty();
            }
            SourceText text =
                    Characters.checked(decoded.get().text(), decoded.get().bad(), findings);
            return Optional.of(new Reporter(text, findings));
        } catch (IOException e) {
            RefusedFile refused = refused(e);
            findings.add(Finding.about(path, refused.code(), refused.why()).withHelp(refused.help()));
            return Optional.empty();
        }
    }

    /**
     * An article's text; bad bytes in it are reported where they stand.
     *
     * @throws RefusedFile if the file cannot be read at all
     */
    Optional<SourceText> article(String path) throws RefusedFile {
        try {
            Optional<Utf8.Decoded> decoded = Utf8.decode(source.shown(path), source.article(path), findings);
            return decoded.isPresent() ? Optional.of(decoded.get().text()) : Optional.empty();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** The path of a file of the bank's folder as people are shown it. */
    String path(String name) {
        return source.shown(source.folder().isEmpty() ? name : source.folder() + "/" + name);
    }

    static RefusedFile refused(IOException e) {
        if (e instanceof RefusedFile refused) {
            return refused;
        }
        String why = e instanceof AccessDeniedException ? "the file may not be read" : "the file cannot be read";
        return new RefusedFile(Code.UNREADABLE_FILE, why, "");
    }
}
