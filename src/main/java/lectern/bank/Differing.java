package lectern.bank;

import lectern.bank.finding.Shown;

/** What an article reads, cut so that the difference from a quote can be seen. */
final class Differing {
    /** Less than is shown of a text anyway. */
    private static final int SHOWN = 70;

    private static final int LEAD = 24;

    private Differing() {}

    /** The article's words in double quotes; of long ones the stretch around the first difference. */
    static String shown(String quote, String reads) {
        String there = reads.strip().replaceAll("\\s+", " ");
        String cited = quote.strip().replaceAll("\\s+", " ");
        if (there.codePointCount(0, there.length()) <= SHOWN) {
            return Shown.quoted(there);
        }
        int same = 0;
        while (same < Math.min(cited.length(), there.length()) && cited.charAt(same) == there.charAt(same)) {
            same++;
        }
        int start = there.lastIndexOf(' ', Math.max(0, same - LEAD)) + 1;
        return Shown.quoted(start == 0 ? there : "…" + there.substring(start));
    }
}
