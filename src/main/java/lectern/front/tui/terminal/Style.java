package lectern.front.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a stretch of text looks: its colour and the one below it, and marks.
 *
 * @param link the URI that it leads to; empty if to none
 */
record Style(TextColor foreground, TextColor background, Set<SGR> marks, String link) {
    static final Style PLAIN = new Style(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, Set.of(), "");

    Style {
        marks = Set.copyOf(marks);
    }

    Style in(TextColor colour) {
        return new Style(colour, background, marks, link);
    }

    Style on(TextColor colour) {
        return new Style(foreground, colour, marks, link);
    }

    Style marked(SGR... more) {
        return new Style(foreground, background, Set.copyOf(Arrays.asList(more)), link);
    }

    Style leadingTo(String uri) {
        return new Style(foreground, background, marks, uri);
    }

    EnumSet<SGR> sgr() {
        EnumSet<SGR> set = EnumSet.noneOf(SGR.class);
        set.addAll(marks);
        return set;
    }
}
