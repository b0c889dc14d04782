package lectern.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lectern.anchor.Verdict;
import lectern.bank.finding.Findings;
import lectern.bank.finding.SourceText;
import lectern.bank.yaml.ScalarText;
import lectern.bank.yaml.ScalarText.Edit;

/** Writes the article's words where a bank cites others, and leaves everything else of its files as it is. */
public final class Fixes {
    /** What is an error and can be mended; what differs in typography alone verifies as it is. */
    public static final Set<Standing> FAULTS = Set.of(Standing.CASE, Standing.CHANGED);

    private Fixes() {}

    /**
     * A file with quotes mended.
     *
     * @param name its name in the bank's folder
     * @param before all of it as it was read, a byte order mark included
     * @param after all of it as it is to be
     * @param quotes how many quotes were mended
     */
    public record Fixed(String name, String before, String after, int quotes) {}

    /**
     * The question files of a bank that can be mended, by name.
     *
     * @param wanted which citations; of these only such whose place is sure and whose new words verify
     * @throws IOException if a file that could be read a moment ago no longer can
     */
    public static List<Fixed> of(BankSource source, Set<Standing> wanted) throws IOException {
        List<Citation> before = BankReader.citations(source);
        Map<String, List<Citation>> files = before.stream()
                .filter(each -> wanted.contains(each.standing()) && each.confidence() >= Verdict.SURE)
                .collect(Collectors.groupingBy(each -> each.written().file(), TreeMap::new, Collectors.toList()));
        List<Fixed> fixed = new ArrayList<>();
        for (Map.Entry<String, List<Citation>> file : files.entrySet()) {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            Optional<Fixed> mended = mended(name, source.bankFile(name), file.getValue());
            if (mended.isPresent() && betters(mended.get(), source, file.getKey(), before)) {
                fixed.add(mended.get());
            }
        }
        return fixed;
    }

    private static Optional<Fixed> mended(String name, byte[] bytes, List<Citation> citations) {
        Findings damage = new Findings();
        Optional<SourceText> source = Utf8.decode(name, bytes, damage).map(Utf8.Decoded::text);
        // Bytes that are no text cannot be written back as they were.
        if (source.isEmpty() || !damage.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        for (Citation each : citations) {
            Citation.Written written = each.written();
            Mending.words(each.citable(), each.quote(), each.fragments())
                    .map(words -> ScalarText.reading(source.get(), written.scalar(), written.flow(), words))
                    .filter(edit ->
                            !edit.text().equals(edit.range().in(source.get().text())))
                    .ifPresent(edits::add);
        }
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        // From the end on, so that the ranges before stay true.
        edits.sort(Comparator.comparing((Edit edit) -> edit.range().start()).reversed());
        String before = source.get().text();
        StringBuilder after = new StringBuilder(before);
        edits.forEach(edit -> after.replace(edit.range().start(), edit.range().end(), edit.text()));
        String mark = bytes[0] == (byte) 0xEF ? "\uFEFF" : "";
        return Optional.of(new Fixed(name, mark + before, mark + after, edits.size()));
    }

    /**
     * Whether a mended file reads as it should: as many citations stand in it in the same order, as many more of them
     * verify as were mended, and no other stands otherwise than before. A file that does not is left alone: nobody asked
     * for another fault.
     */
    private static boolean betters(Fixed fixed, BankSource source, String file, List<Citation> before) {
        List<Standing> old = standings(file, before);
        List<Standing> now = standings(file, BankReader.citations(new MendedSource(source, fixed)));
        if (old.size() != now.size()) {
            return false;
        }
        int mended = 0;
        for (int i = 0; i < old.size(); i++) {
            if (old.get(i) != now.get(i)) {
                mended++;
                if (!now.get(i).verifies()) {
                    return false;
                }
            }
        }
        return mended == fixed.quotes();
    }

    private static List<Standing> standings(String file, List<Citation> citations) {
        return citations.stream()
                .filter(each -> each.written().file().equals(file))
                .map(Citation::standing)
                .toList();
    }
}
