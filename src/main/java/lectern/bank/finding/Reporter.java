package lectern.bank.finding;

import lectern.model.Range;

/**
 * Reports what is wrong in one file.
 *
 * @param source the file
 * @param findings where all findings go
 */
public record Reporter(SourceText source, Findings findings) {
    public void report(Code code, Range range, String message) {
        findings.add(source.finding(code, range, message));
    }

    public void report(Code code, Range range, String message, String help) {
        findings.add(source.finding(code, range, message).withHelp(help));
    }

    /** The file's text in a range. */
    public String raw(Range range) {
        return range.in(source.text());
    }
}
