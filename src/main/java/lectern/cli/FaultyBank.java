package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import lectern.bank.finding.Finding;
import lectern.bank.finding.FindingRenderer;
import lectern.front.tui.Problem;
import lectern.text.Columns;

/** A bank with errors: nothing can be done with it until they are mended. The message is all of them, rendered. */
final class FaultyBank extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    FaultyBank(String rendered, List<Problem> problems) {
        super(rendered);
        this.problems = List.copyOf(problems);
    }

    static FaultyBank of(List<Finding> findings) {
        return new FaultyBank(
                new FindingRenderer(Columns::of).render(findings),
                findings.stream().map(FaultyBank::problem).toList());
    }

    /** What is wrong, for the full screen. */
    List<Problem> problems() {
        return problems;
    }

    private static Problem problem(Finding finding) {
        List<String> notes = new ArrayList<>(finding.notes());
        if (!finding.help().isEmpty()) {
            notes.add("help: " + finding.help());
        }
        return new Problem(
                finding.severity().word() + "[" + finding.code().number() + "]: " + finding.message(),
                finding.file() + ":" + finding.start(),
                finding.excerpt(),
                notes);
    }
}
