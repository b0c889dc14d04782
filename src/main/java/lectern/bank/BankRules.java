package lectern.bank;

import java.util.List;
import java.util.Map;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Findings;
import lectern.bank.finding.SourceText;
import lectern.bank.rule.Item;
import lectern.bank.rule.ItemRules;
import lectern.bank.yaml.Node;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.survey.CueScore;
import lectern.survey.Guesser;
import lectern.survey.GuesserReport;
import org.jspecify.annotations.Nullable;

/** Warns of poor items, and of a bank that gives its keys away. */
final class BankRules implements ItemWatcher {
    private static final int MOST_NOTES = 20;

    private final Findings findings;
    private final ItemRules rules;

    /** Rules whose warnings go to these findings. */
    BankRules(Findings findings) {
        this.findings = findings;
        this.rules = new ItemRules(findings::add);
    }

    @Override
    public void item(Question question, Node.Mapping written, SourceText source) {
        rules.check(Item.of(question, written, source));
    }

    @Override
    public void afterLast() {
        rules.finish();
    }

    @Override
    public void bank(Bank bank, String file, Map<String, CheckedBank.Spot> items) {
        for (CueScore score : Guesser.of(bank).scores()) {
            if (score.beatsChance()) {
                findings.add(cue(score, file, items));
            }
        }
    }

    private static Finding cue(CueScore score, String file, Map<String, CheckedBank.Spot> items) {
        Finding finding = Finding.about(
                        file,
                        Code.CUE_BEATS_CHANCE,
                        "a guesser who has read nothing and always takes " + score.cue() + " is right in "
                                + GuesserReport.share(score))
                .withHelp("change some of these questions, so that the cue points to wrong options as often");
        List<String> drivers =
                score.drivers().stream().map(id -> driver(id.value(), items)).toList();
        for (String driver : drivers.subList(0, Math.min(MOST_NOTES, drivers.size()))) {
            finding = finding.withNote(driver);
        }
        return drivers.size() > MOST_NOTES
                ? finding.withNote("and " + (drivers.size() - MOST_NOTES) + " more")
                : finding;
    }

    private static String driver(String id, Map<String, CheckedBank.Spot> items) {
        CheckedBank.@Nullable Spot spot = items.get(id);
        return spot == null ? id : spot.file() + ":" + spot.place() + " " + id;
    }
}
