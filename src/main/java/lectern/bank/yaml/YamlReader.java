package lectern.bank.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.SourceText;
import lectern.model.Range;

/** Reads YAML files into trees; whatever is wrong with their YAML goes to the findings. */
public final class YamlReader {
    private YamlReader() {}

    /** The one value of a file; empty if there is none or it cannot be parsed, which is reported. */
    public static Optional<Node> document(Reporter reporter) {
        List<Range> pieces = Layout.whole(reporter);
        return pieces.isEmpty() ? Optional.empty() : new TreeBuilder(reporter, pieces.get(0)).build();
    }

    /** The offsets of the lines at which the items of a list start, in order; none if the file is written otherwise. */
    public static List<Integer> itemStarts(SourceText source) {
        return Layout.itemStarts(source);
    }

    /** Hands over the items of a file that is a list, one after the other; those that cannot be parsed are reported. */
    public static void items(Reporter reporter, Consumer<Node> receiver) {
        List<Range> pieces = Layout.items(reporter);
        for (Range piece : pieces) {
            Optional<Node> root = new TreeBuilder(reporter, piece).build();
            if (root.isPresent() && root.get() instanceof Node.Sequence sequence) {
                sequence.items().forEach(receiver);
            } else if (root.isPresent() && !(root.get() instanceof Node.Damaged)) {
                reporter.report(
                        Code.WRONG_KIND,
                        reporter.source().lineAt(root.get().range().start()),
                        "a file of questions is a list, and this is none of its entries",
                        "start each question with \"- id: …\" at the beginning of the line");
            }
        }
    }
}
