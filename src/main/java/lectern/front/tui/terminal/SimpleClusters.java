package lectern.front.tui.terminal;

import java.util.ArrayList;
import java.util.List;

/** Clusters by a rough rule: a code point with what combines with it, wide by block. */
final class SimpleClusters implements Clusters {
    private static final int JOINER = 0x200D;

    @Override
    public List<String> split(String text) {
        List<String> clusters = new ArrayList<>();
        int start = 0;
        for (int end = 0; end < text.length(); ) {
            int codePoint = text.codePointAt(end);
            boolean joined = end > start && (combines(codePoint) || text.codePointBefore(end) == JOINER);
            boolean flag = regional(codePoint) && end - start == 2 && regional(text.codePointBefore(end));
            if (end > start && !joined && !flag) {
                clusters.add(text.substring(start, end));
                start = end;
            }
            end += Character.charCount(codePoint);
        }
        if (start < text.length()) {
            clusters.add(text.substring(start));
        }
        return clusters;
    }

    @Override
    public int columns(String cluster) {
        int first = cluster.codePointAt(0);
        if (combines(first)) {
            return 0;
        }
        return wide(first) || cluster.indexOf('\uFE0F') > 0 ? 2 : 1;
    }

    private static boolean combines(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return mark || c == JOINER || between(c, 0x1F3FB, 0x1F3FF) || between(c, 0xE0020, 0xE007F);
    }

    private static boolean regional(int c) {
        return between(c, 0x1F1E6, 0x1F1FF);
    }

    private static boolean wide(int c) {
        return between(c, 0x1100, 0x115F)
                || between(c, 0x2E80, 0xA4CF)
                || between(c, 0xAC00, 0xD7A3)
                || between(c, 0xF900, 0xFAFF)
                || between(c, 0xFE30, 0xFE6F)
                || between(c, 0xFF00, 0xFF60)
                || between(c, 0xFFE0, 0xFFE6)
                || between(c, 0x1F1E6, 0x1F1FF)
                || between(c, 0x1F300, 0x1FAFF)
                || between(c, 0x20000, 0x3FFFD);
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
