package lectern.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.model.Article;

/** The articles that a bank names, also those that could not be read. */
final class Library {
    private final Map<String, Optional<Citable>> articles = new LinkedHashMap<>();
    private final boolean known;

    /** A library; not known if bank.yaml does not even say which articles there are. */
    Library(boolean known) {
        this.known = known;
    }

    void add(String handle, Optional<Citable> article) {
        articles.put(handle, article);
    }

    /** Whether it is known what articles there are; if not, none is to be called unknown. */
    boolean isKnown() {
        return known;
    }

    boolean has(String handle) {
        return articles.containsKey(handle);
    }

    /** The article; empty if there is none, or it could not be read. */
    Optional<Citable> article(String handle) {
        return articles.getOrDefault(handle, Optional.empty());
    }

    Set<String> handles() {
        return articles.keySet();
    }

    List<Article> readable() {
        List<Article> readable = new ArrayList<>();
        for (Optional<Citable> each : articles.values()) {
            if (each.isPresent()) {
                readable.add(each.get().article());
            }
        }
        return readable;
    }
}
