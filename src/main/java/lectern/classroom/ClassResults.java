package lectern.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lectern.model.Bank;

/**
 * The results files of a class.
 *
 * @param digest of the bank
 * @param here the attempts at the bank as it is, marked again, by name
 * @param elsewhere the attempts at another bank or at another edition of this one, as their files have them
 * @param unmarked files whose scheme cannot be read, so that their marks stand unchecked
 * @param analysis of the complete attempts at the bank as it is
 */
public record ClassResults(
        Bank bank,
        BankDigest digest,
        List<Handed> here,
        List<Handed> elsewhere,
        List<Disagreement> disagreements,
        List<String> unmarked,
        ClassAnalysis analysis) {
    public ClassResults {
        here = List.copyOf(here);
        elsewhere = List.copyOf(elsewhere);
        disagreements = List.copyOf(disagreements);
        unmarked = List.copyOf(unmarked);
    }

    /** Gathers attempts, in whatever order they come. */
    public static ClassResults of(Bank bank, List<Handed> files) {
        BankDigest digest = BankDigest.of(bank);
        Marker marker = new Marker(bank);
        List<Handed> here = new ArrayList<>();
        List<Handed> elsewhere = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        List<String> unmarked = new ArrayList<>();
        for (Handed file : files.stream().sorted(Handed.ORDER).toList()) {
            if (!file.attempt().bank().equals(bank.id())
                    || !file.attempt().digest().equals(digest)) {
                elsewhere.add(file);
                continue;
            }
            Remarked again = marker.mark(file);
            here.add(again.handed());
            disagreements.addAll(again.disagreements());
            if (!again.isMarked()) {
                unmarked.add(file.file());
            }
        }
        List<Attempt> complete =
                here.stream().map(Handed::attempt).filter(Attempt::complete).toList();
        return new ClassResults(
                bank, digest, here, elsewhere, disagreements, unmarked, ClassAnalysis.of(bank, complete));
    }

    /** The files of each name that several have. */
    public Map<String, List<String>> repeated() {
        Map<String, List<String>> files = here.stream()
                .filter(handed -> !handed.attempt().name().isEmpty())
                .collect(Collectors.groupingBy(
                        handed -> handed.attempt().name(),
                        TreeMap::new,
                        Collectors.mapping(Handed::file, Collectors.toList())));
        files.values().removeIf(each -> each.size() == 1);
        return files;
    }

    /** The schemes by which points were given, each once. */
    public List<String> schemes() {
        return here.stream()
                .map(handed -> handed.attempt().scheme())
                .distinct()
                .sorted()
                .toList();
    }
}
