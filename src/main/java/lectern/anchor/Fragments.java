package lectern.anchor;

import java.util.ArrayList;
import java.util.List;
import lectern.text.NormalizedText;

/** A quote cut at its {@code […]}. */
final class Fragments {
    private static final String GAP = "[...]";
    /** More gaps than a citation has, and few enough that a hostile one costs little. */
    static final int MOST = 16;

    private Fragments() {}

    /** The fragments normalised, without white space at their ends; the last takes the rest beyond {@link #MOST}. */
    static List<String> normalized(String quote) {
        return split(NormalizedText.of(quote).text());
    }

    /** The fragments as they were typed, without white space at their ends. */
    static List<String> typed(String quote) {
        return split(quote.replace("[…]", GAP));
    }

    /** Whether the quote leaves something out. */
    static boolean several(String normalized) {
        return normalized.contains(GAP);
    }

    private static List<String> split(String text) {
        List<String> fragments = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int gap = fragments.size() == MOST - 1 ? -1 : text.indexOf(GAP, from);
            int to = gap < 0 ? text.length() : gap;
            String fragment = text.substring(from, to).strip();
            if (!fragment.isEmpty()) {
                fragments.add(fragment);
            }
            from = gap < 0 ? text.length() + 1 : gap + GAP.length();
        }
        return fragments;
    }
}
