package lectern.anchor;

import java.util.Optional;

/** One way of finding a quote. The ladder tries them from cheap to costly; a further way is a further rung. */
interface Rung {
    /** What this way finds; empty if it finds nothing, and the next rung is to try. */
    Optional<Verdict> look(Quote quote, Remembered remembered, ArticleText article);
}
