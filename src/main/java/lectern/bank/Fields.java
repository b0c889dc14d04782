package lectern.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.bank.yaml.Node;
import lectern.model.Range;
import lectern.text.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a mapping and their values. A misspelt key is reported once and then taken for the one that was meant, so
 * that it is not missed as well.
 */
final class Fields {
    private final Reporter reporter;
    private final Texts texts;
    private final Range place;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private boolean strangers;

    Fields(Reporter reporter, Node.Mapping mapping, List<String> known, String owner) {
        this.reporter = reporter;
        this.texts = new Texts(reporter);
        this.place = mapping.entries().isEmpty()
                ? texts.firstLine(mapping.range())
                : mapping.entries().get(0).key().range();
        for (Node.Entry entry : mapping.entries()) {
            if (known.contains(entry.key().text())) {
                entries.put(entry.key().text(), entry);
            }
        }
        for (Node.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key().text())) {
                reportUnknown(entry, known, owner);
            }
        }
    }

    private void reportUnknown(Node.Entry entry, List<String> known, String owner) {
        String key = entry.key().text();
        Optional<String> meant = Suggestion.closest(key, known);
        String help = meant.map(word -> "did you mean \"" + word + "\"?")
                .orElseGet(() -> "known here are: " + String.join(", ", known));
        reporter.report(Code.UNKNOWN_KEY, entry.key().range(), owner + " has no key " + Shown.quoted(key), help);
        meant.ifPresentOrElse(word -> entries.putIfAbsent(word, entry), () -> strangers = true);
    }

    /** Whether a key stands there that nothing is known about, which may be any of those that are missing. */
    boolean hasStrangers() {
        return strangers;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Node> value(String key) {
        Node.@Nullable Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** The place of a key, for findings about it. */
    Range keyPlace(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? place : entry.key().range();
    }

    /** The place of the whole: its first key. */
    Range place() {
        return place;
    }

    Optional<Node.Scalar> scalar(String key) {
        Node.@Nullable Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : texts.one(entry.value(), tick(key));
    }

    /** A text; empty if the key is missing, or if the value is none, which is reported. */
    Optional<String> text(String key) {
        Optional<Node.Scalar> scalar = scalar(key);
        return scalar.isPresent() ? Optional.of(scalar.get().text()) : Optional.empty();
    }

    /** A text that may be left out and is empty then; no value at all if it is faulty. */
    Optional<String> optionalText(String key) {
        return has(key) ? text(key) : Optional.of("");
    }

    /** Texts, as a list or as one text; an empty list if the key is missing. */
    Optional<List<String>> oneOrMore(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            return Optional.of(List.of());
        }
        if (!(value.get() instanceof Node.Scalar)) {
            return texts.list(value.get(), tick(key));
        }
        Optional<String> text = text(key);
        return text.isPresent() ? Optional.of(List.of(text.get())) : Optional.empty();
    }

    /** Texts as a list; an empty list if the key is missing. */
    Optional<List<String>> list(String key) {
        Node.@Nullable Entry entry = entries.get(key);
        return entry == null ? Optional.of(List.of()) : texts.list(entry.value(), tick(key));
    }

    /** Reports a key that has to be there; says whether it is. */
    boolean require(String key, String why) {
        if (!has(key)) {
            reporter.report(Code.MISSING_PART, place, tick(key) + " is missing", why);
        }
        return has(key);
    }

    Reporter reporter() {
        return reporter;
    }

    Texts texts() {
        return texts;
    }

    static String tick(String key) {
        return '`' + key + '`';
    }
}
