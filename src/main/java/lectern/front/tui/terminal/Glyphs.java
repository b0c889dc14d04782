package lectern.front.tui.terminal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.view.Role;

/**
 * The glyphs of a theme, each made once: making one costs a microsecond or more, a screen has thousands. The last gate
 * before the wire as well: no glyph holds anything that a terminal would obey.
 */
final class Glyphs {
    /** Clusters kept beside ASCII; an article in Chinese has a few thousand, and junk must not fill the memory. */
    private static final int LIMIT = 20_000;

    private static final String REPLACEMENT = "\uFFFD";

    private final Clusters clusters;
    private final Theme theme;
    private final Map<Role, Glyph[]> ascii = new EnumMap<>(Role.class);
    private final Map<Role, Map<String, Glyph>> others = new EnumMap<>(Role.class);

    Glyphs(Theme theme, Clusters clusters) {
        this.theme = theme;
        this.clusters = clusters;
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
            for (String cluster : clusters.split(text)) {
                glyphs.add(cluster(cluster, role));
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

    private Glyph ascii(char c, Role role) {
        Glyph[] row = ascii.computeIfAbsent(role, r -> new Glyph[0x80]);
        if (row[c] == null) {
            row[c] = new Glyph(visible(c), false, theme.style(role));
        }
        return row[c];
    }

    private Glyph cluster(String cluster, Role role) {
        if (cluster.length() == 1 && cluster.charAt(0) < 0x80) {
            return ascii(cluster.charAt(0), role);
        }
        Map<String, Glyph> row = others.computeIfAbsent(role, r -> new HashMap<>());
        if (row.size() > LIMIT) {
            row.clear();
        }
        return row.computeIfAbsent(cluster, c -> make(c, role));
    }

    private Glyph make(String cluster, Role role) {
        int columns = clusters.columns(cluster);
        boolean shown = columns > 0 && Character.getType(cluster.codePointAt(0)) != Character.FORMAT;
        return shown && cluster.codePoints().noneMatch(Glyphs::obeyed)
                ? new Glyph(cluster, columns > 1, theme.style(role))
                : new Glyph(REPLACEMENT, false, theme.style(role));
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
