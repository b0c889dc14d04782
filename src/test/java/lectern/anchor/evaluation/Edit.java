package lectern.anchor.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A way in which articles get edited. */
enum Edit {
    REWRAPPED("lines wrapped anew", Edit::rewrap),
    NO_BREAK_SPACES("no-break spaces", Edit::noBreakSpaces),
    QUOTE_STYLE("other quotation marks", Edit::quoteStyle),
    DECOMPOSED("accents apart (NFD)", Edit::decompose),
    WORDS_8("8 % of words", (text, random) -> words(text, random, 0.08)),
    WORDS_20("20 % of words", (text, random) -> words(text, random, 0.20)),
    CHARACTERS_3("3 % of characters", Edit::characters),
    REORDERED("paragraphs reordered", Edit::reorder),
    COMBINED("all of these (8 % of words)", Edit::combine);

    /** Words of the kind that editors put in; some stand in the articles, some do not. */
    private static final String[] OTHER_WORDS = {
        "the",
        "a",
        "recent",
        "several",
        "officials",
        "of",
        "security",
        "new",
        "regional",
        "Iran",
        "Iraqi",
        "said",
        "also",
        "forces",
        "which",
        "operations",
        "joint",
        "members",
        "not",
        "important",
        "ministry",
        "in",
        "and",
        "group",
        "Moscow",
        "2014",
        "border",
        "to",
        "leaders",
        "reportedly",
        "efforts",
        "between",
        "terrorism",
        "with"
    };

    /** A change of a text by chance. */
    private interface Change {
        EditedText apply(EditedText text, Random random);
    }

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Functions of this class, without state.
    private final Change change;

    Edit(String title, Change change) {
        this.title = title;
        this.change = change;
    }

    String title() {
        return title;
    }

    EditedText apply(String original, Random random) {
        return change.apply(EditedText.of(original), random);
    }

    private static EditedText rewrap(EditedText text, Random random) {
        EditedText out = new EditedText();
        int width = 30 + random.nextInt(60);
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean feed = c == ' ' && column >= width;
            column = feed || c == '\n' ? 0 : column + 1;
            out.append(feed ? '\n' : c, text.origin(i));
        }
        return out;
    }

    private static EditedText noBreakSpaces(EditedText text, Random random) {
        EditedText out = new EditedText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == ' ' && random.nextInt(4) == 0 ? '\u00A0' : c, text.origin(i));
        }
        return out;
    }

    private static EditedText quoteStyle(EditedText text, Random random) {
        boolean curly = random.nextBoolean();
        EditedText out = new EditedText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            char other = switch (c) {
                case '"', '\u201C', '\u201D' -> curly ? (opens ? '\u00AB' : '\u00BB') : '"';
                case '\'', '\u2018', '\u2019' -> curly ? '\u2019' : '\'';
                case '-' -> curly ? '\u2011' : '-';
                default -> c;
            };
            out.append(other, text.origin(i));
        }
        return out;
    }

    private static EditedText decompose(EditedText text, Random random) {
        EditedText out = new EditedText();
        for (int i = 0; i < text.length(); i++) {
            out.append(Normalizer.normalize(Character.toString(text.charAt(i)), Normalizer.Form.NFD), text.origin(i));
        }
        return out;
    }

    /** Each word with the given chance: half of them replaced, a quarter left out, a quarter followed by a new one. */
    private static EditedText words(EditedText text, Random random, double chance) {
        EditedText out = new EditedText();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            boolean edited = end > at && random.nextDouble() < chance;
            int kind = random.nextInt(4);
            String other = OTHER_WORDS[random.nextInt(OTHER_WORDS.length)];
            if (edited && kind < 2) {
                out.append(other, text.origin(at));
            } else if (!edited || kind == 3) {
                out.append(text, at, end);
                out.append(edited ? " " + other : "", -1);
            }
            at = end;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                // With a word left out goes its space.
                if (!edited || kind != 2 || text.charAt(at) == '\n') {
                    out.append(text.charAt(at), text.origin(at));
                }
                at++;
            }
        }
        return out;
    }

    /** Each character but line ends with a chance of 3 %: replaced, left out, followed by a new one, or swapped. */
    private static EditedText characters(EditedText text, Random random) {
        EditedText out = new EditedText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char other = (char) ('a' + random.nextInt(26));
            int kind = random.nextDouble() < 0.03 && c != '\n' ? random.nextInt(4) : 4;
            if (kind == 0) {
                out.append(other, text.origin(i));
            } else if (kind == 3 && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                out.append(text.charAt(i + 1), text.origin(i + 1));
                out.append(c, text.origin(i));
                i++;
            } else if (kind != 1) {
                out.append(c, text.origin(i));
                out.append(kind == 2 ? Character.toString(other) : "", -1);
            }
        }
        return out;
    }

    private static EditedText reorder(EditedText text, Random random) {
        List<int[]> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int gap = text.text().indexOf("\n\n", from);
            int to = gap < 0 ? text.length() : gap;
            paragraphs.add(new int[] {from, to});
            from = to + 2;
        }
        Collections.shuffle(paragraphs, random);
        EditedText out = new EditedText();
        for (int[] each : paragraphs) {
            out.append(text, each[0], each[1]);
            out.append("\n\n", -1);
        }
        return out;
    }

    private static EditedText combine(EditedText text, Random random) {
        EditedText edited = text;
        for (Edit each :
                List.of(REORDERED, WORDS_8, CHARACTERS_3, REWRAPPED, NO_BREAK_SPACES, QUOTE_STYLE, DECOMPOSED)) {
            edited = each.change.apply(edited, random);
        }
        return edited;
    }
}
