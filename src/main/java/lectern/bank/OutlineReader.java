package lectern.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.bank.ItemLines.Below;
import lectern.bank.ItemLines.Value;
import lectern.model.ArticleId;
import lectern.model.Outline;
import lectern.model.QuestionId;
import lectern.model.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outline of a question off the lines of an item that is written plainly, without parsing its YAML. Of one that
 * is written in any other way it says nothing, and the item has to be read: it never guesses.
 */
final class OutlineReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z][A-Za-z0-9_/-]*(?: [A-Za-z0-9_/-]+)*");
    private static final Pattern LEVEL = Pattern.compile("[1-3]");
    private static final Pattern HANDLE = Pattern.compile("(?:\\{ ?)?([A-Za-z0-9][A-Za-z0-9._-]*):(?: .*)?");
    private static final Pattern SECOND_KEY = Pattern.compile(", *[A-Za-z0-9._-]+:(?: |$)");
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
        // What is looked at is ASCII, and the rest only has to stay in its lines.
        return ItemLines.keys(new String(item, StandardCharsets.ISO_8859_1)).flatMap(this::outline);
    }

    private Optional<Outline> outline(Map<String, Value> keys) {
        Optional<String> id = word(keys.get("id"), ID);
        Optional<Integer> level = keys.containsKey("level")
                ? word(keys.get("level"), LEVEL).map(Integer::valueOf)
                : Optional.of(usualLevel);
        Optional<List<String>> tags = tags(keys.get("tags"));
        Optional<Set<ArticleId>> articles = articles(keys.get("cite"));
        Optional<QuestionType> type = type(keys);
        return id.isEmpty() || level.isEmpty() || tags.isEmpty() || articles.isEmpty() || type.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Outline(new QuestionId(id.get()), type.get(), tags.get(), level.get(), articles.get()));
    }

    private static Optional<String> word(@Nullable Value value, Pattern form) {
        return value != null
                        && value.below().isEmpty()
                        && form.matcher(value.inline()).matches()
                ? Optional.of(value.inline())
                : Optional.empty();
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
        boolean plain = !tags.isEmpty()
                && tags.stream().allMatch(tag -> TAG.matcher(tag).matches());
        return plain ? Optional.of(tags) : Optional.empty();
    }

    private Optional<Set<ArticleId>> articles(@Nullable Value value) {
        if (value == null) {
            return Optional.empty();
        }
        Set<ArticleId> articles = new LinkedHashSet<>();
        if (!value.inline().isEmpty()) {
            return value.below().isEmpty() && handle(value.inline(), articles)
                    ? Optional.of(articles)
                    : Optional.empty();
        }
        int column = value.below().isEmpty() ? 0 : value.below().get(0).column();
        for (Below line : value.below()) {
            boolean item = line.text().startsWith("- ");
            String text = item ? line.text().substring(2).strip() : line.text();
            if (line.column() < column || (line.column() == column && !handle(text, articles))) {
                return Optional.empty();
            }
        }
        return articles.isEmpty() ? Optional.empty() : Optional.of(articles);
    }

    /** Adds the article that a citation begins with; false if that cannot be told. */
    private boolean handle(String citation, Set<ArticleId> articles) {
        Matcher handle = HANDLE.matcher(citation);
        if (!handle.matches()
                || (citation.startsWith("{") && SECOND_KEY.matcher(citation).find())) {
            return false;
        }
        String name = handle.group(1);
        if (handles.contains(name)) {
            articles.add(new ArticleId(name));
            return true;
        }
        return CONTEXT.contains(name) && !articles.isEmpty();
    }

    private static Optional<QuestionType> type(Map<String, Value> keys) {
        List<QuestionType> types = new ArrayList<>();
        Value answer = keys.get("answer");
        if (answer != null) {
            boolean list = answer.inline().startsWith("[") || answer.inline().isEmpty();
            boolean truth = answer.inline().equals("true") || answer.inline().equals("false");
            boolean wrong = keys.containsKey("wrong");
            if (truth && !answer.below().isEmpty()) {
                // A text that goes on in the next line, perhaps.
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

    private static void add(List<QuestionType> types, Map<String, Value> keys, String key, QuestionType type) {
        if (keys.containsKey(key)) {
            types.add(type);
        }
    }
}
