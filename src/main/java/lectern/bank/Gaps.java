package lectern.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.yaml.Node;
import lectern.model.Question.Gap;
import lectern.model.Question.Piece;
import lectern.model.Question.Words;
import lectern.model.Range;

/** Reads the gaps of a cloze: {@code {{first form|second form}}}. */
final class Gaps {
    private static final String FORM = "a gap is written {{answer}}, or {{answer|another way to write it}}";

    private final Reporter reporter;
    private final Node.Scalar cloze;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean faulty;

    private Gaps(Reporter reporter, Node.Scalar cloze) {
        this.reporter = reporter;
        this.cloze = cloze;
    }

    /** The pieces, at least one of them a gap; empty if they are faulty, which is reported. */
    static Optional<List<Piece>> read(Reporter reporter, Node.Scalar cloze) {
        Gaps gaps = new Gaps(reporter, cloze);
        gaps.read();
        return gaps.faulty ? Optional.empty() : Optional.of(List.copyOf(gaps.pieces));
    }

    private void read() {
        String text = cloze.text();
        int at = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
            int close = text.indexOf("}}", open + 2);
            int next = text.indexOf("{{", open + 2);
            if (close < 0 || (next >= 0 && next < close)) {
                report(open, open + 2, "the gap that opens here is never closed");
                return;
            }
            words(at, open);
            gap(open, close);
            at = close + 2;
        }
        words(at, text.length());
        if (!faulty && pieces.stream().noneMatch(Gap.class::isInstance)) {
            report(0, text.length(), "this text has no gap");
        }
    }

    private void words(int from, int to) {
        int stray = cloze.text().indexOf("}}", from);
        if (stray >= 0 && stray < to) {
            report(stray, stray + 2, "no gap is open here that could be closed");
        }
        if (from < to) {
            pieces.add(new Words(cloze.text().substring(from, to)));
        }
    }

    private void gap(int open, int close) {
        List<String> forms = new ArrayList<>();
        int from = open + 2;
        while (from <= close) {
            int bar = cloze.text().indexOf('|', from);
            int to = bar < 0 || bar > close ? close : bar;
            String form = cloze.text().substring(from, to).strip();
            if (form.isEmpty()) {
                report(open, close + 2, "an answer of this gap is empty");
                return;
            }
            forms.add(form);
            from = to + 1;
        }
        pieces.add(new Gap(forms));
    }

    private void report(int from, int to, String message) {
        faulty = true;
        reporter.report(Code.BAD_GAP, place(from, to), message, FORM);
    }

    /** The place of a part of the text, if it is written in the file as it reads; else of the whole. */
    private Range place(int from, int to) {
        Range whole = cloze.range();
        int start = reporter.source().text().indexOf(cloze.text(), whole.start());
        boolean asWritten = start >= 0 && start + cloze.text().length() <= whole.end();
        return asWritten ? new Range(start + from, start + to) : whole;
    }
}
