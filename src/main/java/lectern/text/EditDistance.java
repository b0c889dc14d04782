package lectern.text;

/** How many slips lie between two texts. */
public final class EditDistance {
    private EditDistance() {}

    /**
     * The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, no stretch
     * edited twice; counted in code points.
     */
    public static int between(String a, String b) {
        int[] from = a.codePoints().toArray();
        int[] to = b.codePoints().toArray();
        int[] beforeLast = new int[to.length + 1];
        int[] last = new int[to.length + 1];
        int[] row = new int[to.length + 1];
        for (int j = 0; j <= to.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length; i++) {
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int substituted = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[to.length];
    }
}
