package lectern.anchor;

import java.util.Optional;
import java.util.Set;
import lectern.anchor.Verdict.Reason;

/** The rung of the quotes whose words do stand in the article, but not as they are cited; nothing has changed then. */
final class Elsewhere implements Rung {
    private static final Set<Reason> UNCHANGED = Set.of(Reason.CONTEXT, Reason.ORDER, Reason.SKIPPED);

    @Override
    public Optional<Verdict> look(Quote quote, Remembered remembered, ArticleText article) {
        Verdict.Missing missing = new Absence(article).explain(quote);
        return UNCHANGED.contains(missing.reason()) ? Optional.of(missing) : Optional.empty();
    }
}
