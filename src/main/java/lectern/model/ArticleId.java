package lectern.model;

/** The short handle by which a bank's citations name an article. */
public record ArticleId(String value) implements Comparable<ArticleId> {
    public ArticleId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("ArticleId is empty");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
