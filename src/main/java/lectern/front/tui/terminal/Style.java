package lectern.front.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How a stretch of text looks: two of the sixteen colours, and marks. */
record Style(TextColor.ANSI foreground, TextColor.ANSI background, Set<SGR> marks) {
    static final Style PLAIN = new Style(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, Set.of());

    Style {
        marks = Set.copyOf(marks);
    }

    static Style of(TextColor.ANSI foreground, SGR... marks) {
        return new Style(foreground, TextColor.ANSI.DEFAULT, Set.copyOf(Arrays.asList(marks)));
    }

    static Style marked(SGR... marks) {
        return of(TextColor.ANSI.DEFAULT, marks);
    }

    Style on(TextColor.ANSI colour) {
        return new Style(foreground, colour, marks);
    }

    EnumSet<SGR> sgr() {
        EnumSet<SGR> set = EnumSet.noneOf(SGR.class);
        set.addAll(marks);
        return set;
    }
}
