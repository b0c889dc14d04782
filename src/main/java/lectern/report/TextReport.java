package lectern.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import lectern.bank.CheckedBank;
import lectern.bank.finding.FindingRenderer;
import lectern.model.Bank;
import lectern.survey.Coverage;
import lectern.survey.CoverageReport;
import lectern.survey.Enemies;
import lectern.survey.EnemiesReport;
import lectern.survey.Guesser;
import lectern.survey.GuesserReport;

/** For people: each finding with its line and a caret under it, then a line of sums for each bank, and its surveys. */
public final class TextReport implements Report {
    private final FindingRenderer renderer;
    private final Surveys surveys;

    /**
     * A report in text.
     *
     * @param width how many columns a text without control characters takes
     * @param surveys what is told beside the findings
     */
    public TextReport(ToIntFunction<String> width, Surveys surveys) {
        this.surveys = surveys;
        this.renderer = new FindingRenderer(width);
    }

    @Override
    public void write(List<Subject> banks, Consumer<String> out) {
        for (Subject bank : banks) {
            out.accept(renderer.render(bank.checked().findings()));
            out.accept(bank.name() + ": " + sums(bank.checked()) + ".\n");
            if (!surveys.isEmpty()) {
                out.accept(bank.checked()
                        .bank()
                        .map(this::surveyed)
                        .orElse("It is surveyed only once it has no errors.\n"));
            }
        }
    }

    private String surveyed(Bank bank) {
        return (surveys.guesser() ? "\n" + GuesserReport.render(Guesser.of(bank)) : "")
                + (surveys.coverage() ? "\n" + CoverageReport.render(Coverage.of(bank)) : "")
                + (surveys.enemies() ? "\n" + EnemiesReport.render(Enemies.of(bank)) : "");
    }

    private static String sums(CheckedBank checked) {
        String found = checked.errors() + checked.warnings() == 0
                ? "no errors, no warnings"
                : counted(checked.errors(), "error") + ", " + counted(checked.warnings(), "warning");
        return checked.bank().isEmpty()
                ? found
                : found + "; " + size(checked.bank().get(), checked);
    }

    private static String size(Bank bank, CheckedBank checked) {
        return counted(bank.questions().size(), "question") + ", "
                + counted(checked.citations().size(), "citation") + " of "
                + counted(bank.articles().size(), "article");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
