package lectern.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** A citation's place in its bank. */
    private record Spot(String question, int ordinal, String article) {}

    /**
     * The lock of a bank as it is now: each citation that verifies, and what the lock there is knows of the others, which
     * still have to be found again. Those of questions without a proper id are left out. Of citations that the bank does
     * not have the lock knows nothing any more; but if anything except quotes is wrong with the bank, it cannot be told
     * what it has, and what was not looked for stays as it was. An article with anything that stays has its former digest,
     * so that it is still known to have been edited.
     */
    public static Lock of(BankSource source) {
        Lock former = new LockFile(new TextFiles(source, new Findings())).lock();
        CheckedBank bank = BankReader.errors(source);
        Map<String, String> articles = new HashMap<>();
        List<Locked> found = new ArrayList<>();
        Set<Locked> kept = new LinkedHashSet<>();
        Set<Spot> sought = new HashSet<>();
        for (Citation each : bank.citations()) {
            if (each.question().isEmpty()) {
                continue;
            }
            Article article = each.citable().article();
            String handle = article.id().value();
            articles.computeIfAbsent(handle, none -> Digest.of(article.text()));
            sought.add(new Spot(each.question(), each.ordinal(), handle));
            if (each.verdict() instanceof Verdict.Found) {
                found.add(locked(each, article));
            } else {
                String words = each.quote().exact();
                former.find(each.question(), each.ordinal(), article.id(), words)
                        .ifPresent(kept::add);
            }
        }
        if (!isWhole(bank)) {
            former.citations().stream()
                    .filter(each -> !sought.contains(new Spot(each.question(), each.ordinal(), each.article())))
                    .forEach(kept::add);
        }
        kept.forEach(each -> former.digest(each.article()).ifPresent(digest -> articles.put(each.article(), digest)));
        return new Lock(articles, Stream.concat(found.stream(), kept.stream()).toList());
    }

    /** Whether all errors are those of quotes: each that does not verify is one. */
    private static boolean isWhole(CheckedBank bank) {
        return bank.errors()
                == bank.citations().stream()
                        .filter(each -> !each.standing().verifies())
                        .count();
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
