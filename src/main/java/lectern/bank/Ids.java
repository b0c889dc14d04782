package lectern.bank;

import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.bank.yaml.Node;

/** What an id may look like: it stands on command lines, in file names and in histories. */
final class Ids {
    private static final int LONGEST = 80;

    private Ids() {}

    /** Whether the text can be an id; reports it if not. */
    static boolean check(Node.Scalar id, Reporter reporter) {
        String text = id.text();
        boolean good = text.length() <= LONGEST && startsWell(text.charAt(0));
        for (int i = 0; i < text.length() && good; i++) {
            char c = text.charAt(i);
            good = startsWell(c) || c == '-' || c == '_' || c == '.';
        }
        if (!good) {
            reporter.report(
                    Code.BAD_ID,
                    id.range(),
                    Shown.quoted(text) + " cannot be an id",
                    "an id has small letters a-z, digits, and - _ . after the first, " + LONGEST
                            + " characters at most");
        }
        return good;
    }

    private static boolean startsWell(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
