package lectern.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.anchor.Remembered;
import lectern.anchor.Verdict;
import lectern.bank.finding.Findings;
import lectern.bank.lock.Lock;
import lectern.bank.lock.Locked;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.model.Range;
import lectern.text.Digest;

/** Makes the lock of a bank. */
public final class Locking {
    private Locking() {}

    /**
     * The lock of a bank as it is now: each citation that verifies, and what the lock there is knows of the others, which
     * still have to be found again. Those of questions without a proper id are left out.
     */
    public static Lock of(BankSource source) {
        Lock former = new LockFile(new TextFiles(source, new Findings())).lock();
        Map<String, String> articles = new HashMap<>();
        List<Locked> citations = new ArrayList<>();
        for (Citation each : BankReader.citations(source)) {
            if (each.question().isEmpty()) {
                continue;
            }
            Article article = each.citable().article();
            articles.computeIfAbsent(article.id().value(), handle -> Digest.of(article.text()));
            if (each.verdict() instanceof Verdict.Found) {
                citations.add(locked(each, article));
            } else {
                former.find(
                                each.question(),
                                each.ordinal(),
                                article.id(),
                                each.quote().exact())
                        .ifPresent(citations::add);
            }
        }
        return new Lock(articles, citations);
    }

    private static Locked locked(Citation citation, Article article) {
        Range extent = new Passage(article, citation.fragments()).extent();
        return new Locked(
                citation.question(),
                citation.ordinal(),
                article.id().value(),
                Digest.of(citation.quote().exact()),
                citation.citable().source().codePoints(extent.start()),
                citation.citable().source().codePoints(extent.end()),
                Remembered.around(article, extent));
    }
}
