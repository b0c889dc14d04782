package lectern.bank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.bank.ItemLines.Below;
import lectern.bank.ItemLines.Value;
import lectern.model.ArticleId;
import lectern.model.Header;
import lectern.model.Outline;
import lectern.model.QuestionId;
import lectern.model.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outline of a question off the lines of an item that is written plainly, without parsing its YAML. Of one that
 * is written in any other way it says nothing, and the item has to be read: it never guesses. A bank has a hundred
 * thousand of them: no patterns are used.
 */
final class OutlineReader {
    private static final int LONGEST_ID = 80;
    private static final Set<String> CONTEXT = Set.of("before", "after");

    private final int usualLevel;
    private final Set<String> handles;

    /**
     * A reader for the items of a bank.
     *
     * @param usualLevel of an item that says none
     * @param handles of its articles
     */
    OutlineReader(int usualLevel, Set<String> handles) {
        this.usualLevel = usualLevel;
        this.handles = handles;
    }

    /**
     * The outline; empty if it cannot be told for sure.
     *
     * @param item the bytes of an item, its dash first
     */
    Optional<Outline> read(byte[] item) {
        return ItemLines.keys(item).flatMap(this::outline);
    }

    private Optional<Outline> outline(Map<String, Value> keys) {
        String id = word(keys.get("id"));
        int level = keys.containsKey("level") ? level(word(keys.get("level"))) : usualLevel;
        Optional<List<String>> tags = tags(keys.get("tags"));
        Optional<Set<ArticleId>> articles = articles(keys.get("cite"));
        Optional<QuestionType> type = type(keys);
        return isId(id) && level > 0 && tags.isPresent() && articles.isPresent() && type.isPresent()
                ? Optional.of(new Outline(new QuestionId(id), type.get(), tags.get(), level, articles.get()))
                : Optional.empty();
    }

    /** What stands behind a key alone; empty if there is more, or nothing. */
    private static String word(@Nullable Value value) {
        return value != null && value.below().isEmpty() ? value.inline() : "";
    }

    private static boolean isId(String word) {
        boolean id = !word.isEmpty() && word.length() <= LONGEST_ID;
        for (int i = 0; i < word.length() && id; i++) {
            char c = word.charAt(i);
            id = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (i > 0 && (c == '-' || c == '_' || c == '.'));
        }
        return id;
    }

    /** The level; 0 if it is none. */
    private static int level(String word) {
        int level = word.length() == 1 ? word.charAt(0) - '0' : 0;
        return level >= Header.LOWEST_LEVEL && level <= Header.HIGHEST_LEVEL ? level : 0;
    }

    /** Whether a text is one tag, in which nothing has a meaning in YAML. */
    private static boolean isTag(String text) {
        boolean tag = !text.isEmpty() && isLetter(text.charAt(0)) && !text.endsWith(" ");
        for (int i = 1; i < text.length() && tag; i++) {
            char c = text.charAt(i);
            tag = isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/' || c == ' ';
        }
        return tag;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Optional<List<String>> tags(@Nullable Value value) {
        if (value == null) {
            return Optional.of(List.of());
        }
        List<String> tags = new ArrayList<>();
        String inline = value.inline();
        if (inline.startsWith("[") && value.below().isEmpty()) {
            for (String tag : inline.substring(1, inline.length() - 1).split(",", -1)) {
                tags.add(tag.strip());
            }
        } else if (inline.isEmpty()) {
            for (Below line : value.below()) {
                tags.add(line.text().startsWith("- ") ? line.text().substring(2).strip() : "");
            }
        } else if (value.below().isEmpty()) {
            tags.add(inline);
        }
        for (String tag : tags) {
            if (!isTag(tag)) {
                return Optional.empty();
            }
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
    }

    private Optional<Set<ArticleId>> articles(@Nullable Value value) {
        if (value == null) {
            return Optional.empty();
        }
        Set<ArticleId> articles = new LinkedHashSet<>();
        if (!value.inline().isEmpty()) {
            return value.below().isEmpty() && handle(value.inline(), true, articles)
                    ? Optional.of(articles)
                    : Optional.empty();
        }
        int column = value.below().isEmpty() ? 0 : value.below().get(0).column();
        for (Below line : value.below()) {
            boolean item = line.text().startsWith("- ");
            String text = item ? line.text().substring(2).strip() : line.text();
            if (line.column() < column || (line.column() == column && !handle(text, item, articles))) {
                return Optional.empty();
            }
        }
        return articles.isEmpty() ? Optional.empty() : Optional.of(articles);
    }

    /**
     * Adds the article that a line of citations names; false if that cannot be told.
     *
     * @param first whether a citation begins there: what comes first may be its context, and the article in another line
     */
    private boolean handle(String citation, boolean first, Set<ArticleId> articles) {
        boolean braces = citation.startsWith("{");
        int from = braces && citation.startsWith(" ", 1) ? 2 : braces ? 1 : 0;
        int colon = citation.indexOf(':');
        boolean key = colon > from && (colon + 1 == citation.length() || citation.charAt(colon + 1) == ' ');
        if (!key || (braces && hasSecondKey(citation))) {
            return false;
        }
        String name = citation.substring(from, colon);
        if (handles.contains(name)) {
            articles.add(new ArticleId(name));
            return true;
        }
        return CONTEXT.contains(name) && !first && !articles.isEmpty();
    }

    /** Whether a comma may begin another key within braces. */
    private static boolean hasSecondKey(String citation) {
        int comma = citation.indexOf(',');
        return comma >= 0 && citation.indexOf(':', comma) >= 0;
    }

    private static Optional<QuestionType> type(Map<String, Value> keys) {
        List<QuestionType> types = new ArrayList<>();
        Value answer = keys.get("answer");
        if (answer != null) {
            boolean list = answer.inline().startsWith("[") || isBlockList(answer);
            boolean truth = answer.inline().equals("true") || answer.inline().equals("false");
            boolean wrong = keys.containsKey("wrong");
            if ((truth && !answer.below().isEmpty()) || (answer.inline().isEmpty() && !list)) {
                // A text that goes on in the next line, perhaps, or that begins there.
                return Optional.empty();
            }
            types.add(
                    wrong
                            ? list ? QuestionType.MULTIPLE : QuestionType.SINGLE
                            : truth ? QuestionType.BOOLEAN : QuestionType.SHORT);
        }
        add(types, keys, "number", QuestionType.NUMERIC);
        add(types, keys, "order", QuestionType.ORDERING);
        add(types, keys, "match", QuestionType.MATCHING);
        add(types, keys, "cloze", QuestionType.CLOZE);
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    private static boolean isBlockList(Value value) {
        return value.inline().isEmpty()
                && !value.below().isEmpty()
                && (value.below().get(0).text().equals("-")
                        || value.below().get(0).text().startsWith("- "));
    }

    private static void add(List<QuestionType> types, Map<String, Value> keys, String key, QuestionType type) {
        if (keys.containsKey(key)) {
            types.add(type);
        }
    }
}
