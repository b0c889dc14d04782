package lectern.bank.lock;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.text.Digest;
import org.jspecify.annotations.Nullable;

/** Where the citations of a bank were found when its lock was written. */
public final class Lock {
    private static final Comparator<Locked> ORDER = Lock::compare;

    /** Nothing is remembered. */
    public static final Lock EMPTY = new Lock(Map.of(), List.of());

    private final Map<String, String> articles;
    private final List<Locked> citations;
    private final Map<Key, Locked> byQuote = new HashMap<>();
    private final Map<Key, Locked> byPlace = new HashMap<>();

    /**
     * By the quote's digest if the ordinal is 0. Its hash and equality are written out, because a record's own are put
     * together when they are first called, which takes longer than reading the whole lock.
     */
    private record Key(String question, String article, String quote, int ordinal) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && ordinal == key.ordinal
                    && quote.equals(key.quote)
                    && question.equals(key.question)
                    && article.equals(key.article);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * question.hashCode() + article.hashCode()) + quote.hashCode()) + ordinal;
        }
    }

    /**
     * A lock.
     *
     * @param articles the digest of each article by its handle
     * @param citations in any order
     */
    public Lock(Map<String, String> articles, List<Locked> citations) {
        this.articles = new TreeMap<>(articles);
        this.citations = citations.stream().sorted(ORDER).toList();
        for (Locked each : this.citations) {
            byQuote.putIfAbsent(new Key(each.question(), each.article(), each.quote(), 0), each);
            byPlace.put(new Key(each.question(), each.article(), each.quote(), each.ordinal()), each);
        }
    }

    /** Written out: what Comparator.comparing gives cannot be archived, and is made anew at every start. */
    private static int compare(Locked one, Locked other) {
        int order = one.question().compareTo(other.question());
        order = order != 0 ? order : Integer.compare(one.ordinal(), other.ordinal());
        order = order != 0 ? order : one.article().compareTo(other.article());
        return order != 0 ? order : Integer.compare(one.start(), other.start());
    }

    /** The digest that an article had; empty if the article was not locked. */
    public Optional<String> digest(String handle) {
        return Optional.ofNullable(articles.get(handle));
    }

    /** Whether an article is another than the one that was locked; not if it was not locked at all. */
    public boolean isEdited(Article article) {
        return digest(article.id().value())
                .filter(known -> !known.equals(Digest.of(article.text())))
                .isPresent();
    }

    /** By question and ordinal. */
    public List<Locked> citations() {
        return citations;
    }

    /**
     * What is known of a quote; empty if it was not locked. A citation that moved to another number in its question is
     * still known by its words.
     */
    public Optional<Locked> find(String question, int ordinal, ArticleId article, String quote) {
        if (citations.isEmpty()) {
            return Optional.empty();
        }
        String digest = Digest.of(quote);
        @Nullable Locked known = byPlace.get(new Key(question, article.value(), digest, ordinal));
        return Optional.ofNullable(known == null ? byQuote.get(new Key(question, article.value(), digest, 0)) : known);
    }

    /**
     * Reads a lock.
     *
     * @throws BadLock at the first line that no lock has
     */
    public static Lock read(String text) throws BadLock {
        return LockText.read(text);
    }

    /** The lock as a file: a line an article, a line a citation, in a fixed order, so that little edits differ little. */
    public String text() {
        return LockText.write(articles, citations);
    }
}
