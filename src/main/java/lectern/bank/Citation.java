package lectern.bank;

import java.util.List;
import lectern.anchor.Quote;
import lectern.anchor.Verdict;
import lectern.bank.yaml.Node;
import lectern.model.Range;

/**
 * A citation and what became of looking for it.
 *
 * @param question the id of its question; empty if that has none that can be one
 * @param ordinal its number among the question's citations, from 1, in the order they are read
 * @param citable the article it names
 * @param quote what is cited
 * @param verdict what became of it
 * @param written where its words stand
 */
public record Citation(String question, int ordinal, Citable citable, Quote quote, Verdict verdict, Written written) {
    /**
     * Words of a citation as they are written.
     *
     * @param file the path of their file as people are shown it
     * @param scalar the words, their style and their range in the file
     * @param flow whether they stand within braces, where a comma ends a text without quotes
     */
    public record Written(String file, Node.Scalar scalar, boolean flow) {}

    public Standing standing() {
        return Standing.of(verdict);
    }

    /** How sure it is that the place is the right one, from 0 to 1: 1 if it verifies, 0 if there is no such place. */
    public double confidence() {
        if (verdict instanceof Verdict.OtherCase other) {
            return other.confidence();
        }
        if (verdict instanceof Verdict.Changed changed) {
            return changed.confidence();
        }
        return verdict instanceof Verdict.Found ? 1 : 0;
    }

    /** The place in the article's raw text; empty if there is none, or several. */
    public List<Range> fragments() {
        if (verdict instanceof Verdict.Found found) {
            return found.fragments();
        }
        if (verdict instanceof Verdict.OtherCase other) {
            return other.fragments();
        }
        return verdict instanceof Verdict.Changed changed ? changed.fragments() : List.of();
    }
}
