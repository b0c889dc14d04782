package lectern.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.yaml.Node;
import lectern.model.Question.Pair;

/** Reads {@code match:}. */
record PairReader(Fields fields) {
    private static final String FORM = "write each pair like \"left: right\", in a line of its own";

    /** The pairs, two or more; empty if anything is faulty, which is reported. */
    Optional<List<Pair>> read(Node node) {
        if (node instanceof Node.Damaged) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Mapping mapping)) {
            fields.reporter()
                    .report(
                            Code.WRONG_KIND,
                            fields.texts().firstLine(node.range()),
                            "`match` gives each left side its right side, and this does not",
                            FORM);
            return Optional.empty();
        }
        List<Pair> pairs = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            boolean cut = mapping.flow() && entry.value() instanceof Node.Scalar scalar && scalar.absent();
            if (cut) {
                fields.reporter()
                        .report(
                                Code.COMMA_IN_TEXT,
                                entry.key().range(),
                                "within braces a comma ends a pair, and this is read as a left side without a right one",
                                "put a text that has a comma in quotes");
            } else {
                fields.texts()
                        .one(entry.value(), "the right side of a pair")
                        .ifPresent(right -> pairs.add(new Pair(entry.key().text(), right.text())));
            }
        }
        if (pairs.size() < mapping.entries().size()) {
            return Optional.empty();
        }
        if (pairs.size() < 2) {
            fields.reporter()
                    .report(
                            Code.MISSING_PART,
                            fields.texts().firstLine(mapping.range()),
                            "one pair alone leaves nothing to match",
                            FORM);
            return Optional.empty();
        }
        return Optional.of(pairs);
    }
}
