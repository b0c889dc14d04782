package lectern.report;

import java.util.List;
import java.util.function.Consumer;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Shown;

/**
 * For GitHub Actions: a workflow command for each finding, which the site shows at its line.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">the commands</a>
 */
public final class GithubReport implements Report {
    @Override
    public void write(List<Subject> banks, Consumer<String> out) {
        Report.findings(banks).forEach(finding -> out.accept(command(finding)));
    }

    private static String command(Finding finding) {
        return "::" + finding.severity().word()
                + " file=" + property(finding.file())
                + ",line=" + finding.start().line()
                + ",col=" + finding.start().column()
                + ",endLine=" + finding.end().line()
                + ",endColumn=" + finding.end().column()
                + ",title=" + property(finding.code().number())
                + "::" + message(finding)
                + "\n";
    }

    private static String message(Finding finding) {
        StringBuilder message = new StringBuilder(data(finding.message()));
        finding.notes().forEach(note -> message.append("%0A").append(data(note)));
        if (!finding.help().isEmpty()) {
            message.append("%0Ahelp: ").append(data(finding.help()));
        }
        return message.toString();
    }

    /** Escaped as what follows the second pair of colons; what a terminal would obey is written out. */
    private static String data(String text) {
        return Shown.visible(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
