package lectern.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.json.FlatJson;

/** An entry as a line of JSON, for export and import: the row's columns, then what is special to its kind. */
public final class EntryLine {
    private static final Set<String> COMMON = Set.of("id", "kind", "run", "bank", "question", "at", "zone");

    private EntryLine() {}

    /** The line, without its end. */
    public static String of(Entry entry) {
        EntryRow row = EntryText.row(entry);
        Members common = new Members().text("id", row.id()).text("kind", row.kind());
        if (!row.run().isEmpty()) {
            common.text("run", row.run());
        }
        common.text("bank", row.bank());
        if (!row.question().isEmpty()) {
            common.text("question", row.question());
        }
        common.text("at", Instant.ofEpochMilli(row.at()).toString()).text("zone", row.zone());
        if (entry instanceof Entry.Unreadable) {
            return common.text("payload", row.payload()).toString();
        }
        String head = common.toString();
        return head.substring(0, head.length() - 1) + ", " + row.payload().substring(1);
    }

    /** The entry; empty if the line is none. What has a kind unknown to this release is an unreadable entry. */
    public static Optional<Entry> read(String line) {
        Optional<Map<String, String>> members = FlatJson.read(line);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields(members.get());
        try {
            Instant at = Instant.parse(fields.text("at"));
            return Optional.of(EntryText.entry(new EntryRow(
                            fields.text("id"),
                            fields.text("kind"),
                            fields.text("run", ""),
                            fields.text("bank"),
                            fields.text("question", ""),
                            at.toEpochMilli(),
                            fields.text("zone"),
                            payload(members.get()))))
                    .filter(entry -> !entry.stamp().id().value().equals("?"));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static String payload(Map<String, String> members) {
        if (members.containsKey("payload")) {
            return members.get("payload");
        }
        Map<String, String> special = new LinkedHashMap<>(members);
        special.keySet().removeAll(COMMON);
        Members payload = new Members();
        special.forEach(payload::text);
        return payload.toString();
    }
}
