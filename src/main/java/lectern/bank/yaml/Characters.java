package lectern.bank.yaml;

import java.util.Arrays;
import java.util.BitSet;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Findings;
import lectern.bank.finding.Shown;
import lectern.bank.finding.SourceText;
import lectern.model.Range;

/**
 * Reports control characters, and puts a placeholder where each stood. So the rest of the file is still read, and what
 * held one is recognised as damaged.
 */
public final class Characters {
    /** No character by Unicode's own definition, so no text has it rightly. */
    public static final char PLACEHOLDER = '\uFDD0';

    private Characters() {}

    /**
     * The text with placeholders; offsets stay.
     *
     * @param told the offsets that something has been reported about already
     */
    public static SourceText checked(SourceText source, BitSet told, Findings findings) {
        char[] chars = source.text().toCharArray();
        int at = next(chars, 0);
        if (at == chars.length) {
            return source;
        }
        boolean wanted = true;
        int more = 0;
        while (at < chars.length) {
            int codePoint = codePoint(chars, at);
            int end = at + Character.charCount(codePoint);
            if (!told.get(at)) {
                wanted = wanted && findings.wants(source.file(), Code.CONTROL_CHARACTER);
                if (wanted) {
                    findings.add(finding(source, new Range(at, end), codePoint));
                } else {
                    int run = endOfRun(chars, at, end);
                    more += run == end ? 1 : run - at;
                    end = run;
                }
            }
            Arrays.fill(chars, at, end, PLACEHOLDER);
            at = next(chars, end);
        }
        findings.count(source.file(), Code.CONTROL_CHARACTER, more);
        return new SourceText(source.file(), new String(chars));
    }

    /** The end of a run of one control character, of which a file made to be slow may have millions. */
    private static int endOfRun(char[] chars, int at, int end) {
        char c = chars[at];
        int run = end;
        while (c < ' ' && c != '\r' && run < chars.length && chars[run] == c) {
            run++;
        }
        return run;
    }

    /** Most are one char, and a file of nothing else may have millions. */
    private static int codePoint(char[] chars, int at) {
        return Character.isHighSurrogate(chars[at]) ? Character.codePointAt(chars, at) : chars[at];
    }

    private static Finding finding(SourceText source, Range range, int codePoint) {
        return source.finding(
                        Code.CONTROL_CHARACTER,
                        range,
                        "the control character " + Shown.name(codePoint) + " stands here")
                .withHelp("delete it; only line ends and tabs may stand in a bank");
    }

    private static int next(char[] chars, int from) {
        int at = from;
        while (at < chars.length) {
            char c = chars[at];
            if ((c >= ' ' && c < 0x7F) || c == '\n') {
                at++;
                continue;
            }
            int codePoint = codePoint(chars, at);
            boolean lineEnd = c == '\t' || (c == '\r' && at + 1 < chars.length && chars[at + 1] == '\n');
            if (!lineEnd && Shown.steers(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** The first code point of a scalar that may not stand there, come in by an escape; -1 if there is none. */
    static int refused(String scalar) {
        char[] chars = scalar.toCharArray();
        int plain = 0;
        while (plain < chars.length && chars[plain] >= ' ' && chars[plain] < 0x7F) {
            plain++;
        }
        for (int at = plain; at < chars.length; at += Character.charCount(codePoint(chars, at))) {
            int codePoint = codePoint(chars, at);
            if (codePoint != '\n' && codePoint != '\t' && Shown.steers(codePoint)) {
                return codePoint;
            }
        }
        return -1;
    }
}
