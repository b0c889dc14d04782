package lectern.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.bank.yaml.Node;
import lectern.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** No option stands twice, case, accents and white space aside, and the key is not among the wrong ones. */
final class OfferedTwice implements ItemRule {
    /** A text that is offered, and whether it belongs to the key. */
    private record Offer(Node.Scalar text, boolean key) {}

    @Override
    public void check(Fields question) {
        if (question.has("wrong")) {
            List<Offer> options = new ArrayList<>();
            addAll(question.value("answer"), true, options);
            addAll(question.value("wrong"), false, options);
            check(options, question.reporter());
        }
        List<Offer> items = new ArrayList<>();
        addAll(question.value("order"), false, items);
        check(items, question.reporter());
        List<Offer> lefts = new ArrayList<>();
        List<Offer> rights = new ArrayList<>();
        if (question.value("match").orElse(null) instanceof Node.Mapping match) {
            for (Node.Entry pair : match.entries()) {
                lefts.add(new Offer(pair.key(), false));
                add(pair.value(), false, rights);
            }
        }
        addAll(question.value("extra"), false, rights);
        check(lefts, question.reporter());
        check(rights, question.reporter());
    }

    private static void check(List<Offer> offers, Reporter reporter) {
        Map<String, Offer> seen = new HashMap<>();
        for (Offer offer : offers) {
            String plain = NormalizedText.folded(offer.text().text()).strip();
            @Nullable Offer first = plain.isEmpty() ? null : seen.putIfAbsent(plain, offer);
            if (first != null) {
                boolean right = first.key() && !offer.key();
                Finding finding = reporter.source()
                        .finding(
                                right ? Code.KEY_AMONG_WRONG : Code.OPTION_TWICE,
                                offer.text().range(),
                                Shown.quoted(offer.text().text())
                                        + (right
                                                ? " is the answer, and stands among the wrong ones"
                                                : " stands twice"));
                reporter.findings()
                        .add(finding.withNote("it stands first in line "
                                        + reporter.source()
                                                .place(first.text().range().start())
                                                .line())
                                .withHelp("capitals, accents and spaces make no difference; take one away"));
            }
        }
    }

    private static void addAll(Optional<Node> node, boolean key, List<Offer> offers) {
        if (node.isEmpty()) {
            return;
        }
        if (node.get() instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                add(item, key, offers);
            }
        } else {
            add(node.get(), key, offers);
        }
    }

    /** Adds a text, or the one under {@code text:}. */
    private static void add(Node node, boolean key, List<Offer> offers) {
        if (node instanceof Node.Scalar scalar) {
            offers.add(new Offer(scalar, key));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals("text")) {
                    add(entry.value(), key, offers);
                    return;
                }
            }
        }
    }
}
