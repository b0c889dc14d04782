package lectern.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import lectern.bank.CheckedBank;
import lectern.bank.finding.FindingRenderer;
import lectern.model.Bank;

/** For people: each finding with its line and a caret under it, then a line of sums for each bank. */
public final class TextReport implements Report {
    private final FindingRenderer renderer;

    /**
     * A report in text.
     *
     * @param width how many columns a text without control characters takes
     */
    public TextReport(ToIntFunction<String> width) {
        this.renderer = new FindingRenderer(width);
    }

    @Override
    public void write(List<Subject> banks, Consumer<String> out) {
        banks.forEach(bank -> {
            out.accept(renderer.render(bank.checked().findings()));
            out.accept(bank.name() + ": " + sums(bank.checked()) + ".\n");
        });
    }

    private static String sums(CheckedBank checked) {
        String found = checked.errors() + checked.warnings() == 0
                ? "no errors, no warnings"
                : counted(checked.errors(), "error") + ", " + counted(checked.warnings(), "warning");
        return found + checked.bank().map(bank -> "; " + size(bank, checked)).orElse("");
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
