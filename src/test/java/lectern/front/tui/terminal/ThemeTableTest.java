package lectern.front.tui.terminal;

import static lectern.sample.Golden.assertGolden;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lectern.view.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All themes in one table, so that a colour that changes is seen in a diff. */
@Tag("once")
class ThemeTableTest {
    @Test
    void the_themes_are_what_they_were() {
        StringBuilder table = new StringBuilder();
        for (Theme theme : Theme.values()) {
            table.append(theme.word()).append('\n');
            for (Role role : Role.values()) {
                String row = String.format(
                        Locale.ROOT,
                        "  %-10s %-20s %-12s %-26s %s",
                        role.name(),
                        pair(theme.style(role, Depth.FULL)),
                        pair(theme.style(role, Depth.INDEXED)),
                        pair(theme.style(role, Depth.SIXTEEN)),
                        marks(theme.style(role, Depth.FULL)));
                table.append(row.stripTrailing()).append('\n');
            }
        }
        assertGolden("lectern/front/tui/terminal/themes.table", table.toString());
    }

    private static String pair(Style style) {
        String text = word(style.foreground());
        return style.background() == TextColor.ANSI.DEFAULT ? text : text + " on " + word(style.background());
    }

    private static String word(TextColor colour) {
        if (colour instanceof TextColor.RGB) {
            return String.format(Locale.ROOT, "#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
        }
        if (colour instanceof TextColor.ANSI ansi) {
            return ansi == TextColor.ANSI.DEFAULT ? "own" : ansi.name().toLowerCase(Locale.ROOT);
        }
        return new String(colour.getForegroundSGRSequence(), java.nio.charset.StandardCharsets.US_ASCII)
                .substring("38;5;".length());
    }

    private static String marks(Style style) {
        return new TreeSet<>(style.marks())
                .stream()
                        .map(SGR::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }
}
