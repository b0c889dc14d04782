package lectern.front.tui.terminal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.text.Clusters;
import lectern.view.Role;

/**
 * The glyphs of a theme, each made once: making one costs a microsecond or more, a screen has thousands. The last gate
 * before the wire as well: no glyph holds anything that a terminal would obey.
 */
final class Glyphs {
    /** Clusters kept beside ASCII; an article in Chinese has a few thousand, and junk must not fill the memory. */
    private static final int LIMIT = 20_000;

    private static final String REPLACEMENT = "\uFFFD";

    private final Coloring coloring;
    private final Map<Role, Style> styles = new EnumMap<>(Role.class);
    private final Map<Role, Glyph[]> ascii = new EnumMap<>(Role.class);
    private final Map<Role, Map<String, Glyph>> others = new EnumMap<>(Role.class);

    Glyphs(Coloring coloring) {
        this.coloring = coloring;
    }

    Glyph blank() {
        return ascii(' ', Role.TEXT);
    }

    /** The text as glyphs from left to right. */
    List<Glyph> of(String text, Role role) {
        List<Glyph> glyphs = new ArrayList<>(text.length());
        if (isAscii(text)) {
            for (int i = 0; i < text.length(); i++) {
                glyphs.add(ascii(text.charAt(i), role));
            }
        } else {
            for (Clusters.Cluster cluster : Clusters.of(text)) {
                // What takes no column (a soft hyphen, a zero-width space) is not there for a terminal.
                if (cluster.columns() > 0
                        || Character.isISOControl(cluster.text().charAt(0))) {
                    glyphs.add(cluster(cluster, role));
                }
            }
        }
        return glyphs;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private Style style(Role role) {
        return styles.computeIfAbsent(role, r -> coloring.theme().style(r, coloring.depth()));
    }

    private Glyph ascii(char c, Role role) {
        Glyph[] row = ascii.computeIfAbsent(role, r -> new Glyph[0x80]);
        if (row[c] == null) {
            row[c] = new Glyph(visible(c), false, style(role));
        }
        return row[c];
    }

    private Glyph cluster(Clusters.Cluster cluster, Role role) {
        if (cluster.text().length() == 1 && cluster.text().charAt(0) < 0x80) {
            return ascii(cluster.text().charAt(0), role);
        }
        Map<String, Glyph> row = others.computeIfAbsent(role, r -> new HashMap<>());
        if (row.size() > LIMIT) {
            row.clear();
        }
        return row.computeIfAbsent(cluster.text(), text -> make(text, cluster.columns() > 1, role));
    }

    private Glyph make(String cluster, boolean wide, Role role) {
        boolean shown = Character.getType(cluster.codePointAt(0)) != Character.FORMAT;
        return shown && cluster.codePoints().noneMatch(Glyphs::obeyed)
                ? new Glyph(cluster, wide, style(role))
                : new Glyph(REPLACEMENT, false, style(role));
    }

    /** A control character's picture, everything else as it is. */
    private static String visible(char c) {
        char shown = c < 0x20 ? (char) (0x2400 + c) : c == 0x7F ? '\u2421' : c;
        return String.valueOf(shown);
    }

    /** Whether a terminal would do something else with the code point than show it or join it to its neighbours. */
    private static boolean obeyed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            case Character.FORMAT ->
                codePoint != 0x200C && codePoint != 0x200D && !(codePoint >= 0xE0020 && codePoint <= 0xE007F);
            default -> false;
        };
    }
}
