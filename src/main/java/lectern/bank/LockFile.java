package lectern.bank;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lectern.anchor.Quote;
import lectern.anchor.Remembered;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Findings;
import lectern.bank.lock.BadLock;
import lectern.bank.lock.Lock;
import lectern.bank.lock.Locked;
import lectern.model.Article;
import lectern.model.ArticleId;
import org.jspecify.annotations.Nullable;

/** The lock of a bank, read when it is first asked for. One that cannot be read is as good as none, and a warning. */
final class LockFile {
    private final TextFiles files;
    private final Map<ArticleId, Boolean> edited = new HashMap<>();
    private @Nullable Lock lock;
    private Optional<Finding> fault = Optional.empty();

    LockFile(TextFiles files) {
        this.files = files;
    }

    /** What stood around a quote when it was last found. */
    Remembered remembered(String question, int ordinal, Article article, Quote quote) {
        return lock().find(question, ordinal, article.id(), quote.exact())
                .map(Locked::around)
                .orElse(Remembered.NOTHING);
    }

    /** Whether an article was edited after the lock was written. */
    boolean isEdited(Article article) {
        // Of many quotes that are gone each asks, and a digest is taken of the whole article.
        return edited.computeIfAbsent(article.id(), none -> lock().isEdited(article));
    }

    /** The warning, if there is a lock and it cannot be read. */
    Optional<Finding> fault() {
        lock();
        return fault;
    }

    /** The lock; an empty one if there is none, or it cannot be read. */
    Lock lock() {
        Lock known = lock;
        if (known == null) {
            known = read();
            lock = known;
        }
        return known;
    }

    private Lock read() {
        String path = files.path(BankSource.LOCK_FILE);
        try {
            Findings bytes = new Findings();
            Optional<Utf8.Decoded> decoded = Utf8.decode(path, files.source().bankFile(BankSource.LOCK_FILE), bytes);
            if (decoded.isPresent() && bytes.isEmpty()) {
                return Lock.read(decoded.get().text().text());
            }
            complain(path, 1, "it is not UTF-8");
        } catch (BadLock bad) {
            complain(path, bad.line(), bad.why());
        } catch (RefusedFile none) {
            if (none.code() != Code.UNREADABLE_FILE) {
                complain(path, 1, none.why());
            }
        } catch (IOException e) {
            complain(path, 1, TextFiles.refused(e).why());
        }
        return Lock.EMPTY;
    }

    private void complain(String path, int line, String why) {
        String message = "the lock is of no use: " + (line > 1 ? "line " + line + ": " : "") + why;
        fault = Optional.of(
                Finding.about(path, Code.LOCK_UNREADABLE, message).withHelp("`lectern check --lock` writes it anew"));
    }
}
