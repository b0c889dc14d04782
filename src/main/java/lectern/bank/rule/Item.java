package lectern.bank.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.SourceText;
import lectern.bank.yaml.Node;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.Range;
import lectern.text.Words;

/**
 * A question together with where its parts are written.
 *
 * @param source the file that it stands in
 * @param stem where what is asked stands: {@code ask}, or {@code cloze} without it
 * @param stemWords the words of all that is asked for or asserted, folded
 * @param offers the options of a choice, keys first; empty for other types
 * @param citations what it cites, in the file's order, those of wrong options last
 * @param allowed the codes that it silences, as they are written
 */
public record Item(
        Question question,
        SourceText source,
        Range stem,
        List<String> stemWords,
        List<Offer> offers,
        List<Cited> citations,
        List<Node.Scalar> allowed) {
    public Item {
        stemWords = List.copyOf(stemWords);
        offers = List.copyOf(offers);
        citations = List.copyOf(citations);
        allowed = List.copyOf(allowed);
    }

    /**
     * An option and where it stands.
     *
     * @param words its words, folded
     */
    public record Offer(Option option, List<String> words, Range place) {
        public Offer {
            words = List.copyOf(words);
        }

        String text() {
            return option.text();
        }
    }

    /**
     * A citation and where its quote stands.
     *
     * @param main whether it settles the question, rather than to bear out why an option is wrong
     */
    public record Cited(String quote, Range place, Passage passage, boolean main) {}

    /** A question that was read from this node without error; a part that is not found there is left out. */
    public static Item of(Question question, Node.Mapping written, SourceText source) {
        Optional<Node> asked = value(written, "ask");
        Range stem = (asked.isPresent() ? asked : value(written, "cloze"))
                .orElse(written)
                .range();
        List<Cited> citations = new ArrayList<>();
        addCited(written, question.header().passages(), true, citations);
        List<Offer> offers = new ArrayList<>();
        if (question instanceof Question.Choice choice) {
            List<Node> nodes = new ArrayList<>(entries(value(written, "answer")));
            nodes.addAll(entries(value(written, "wrong")));
            if (nodes.size() == choice.options().size()) {
                for (int i = 0; i < nodes.size(); i++) {
                    Option option = choice.options().get(i);
                    offers.add(new Offer(
                            option, Words.of(option.text()), words(nodes.get(i)).range()));
                    if (nodes.get(i) instanceof Node.Mapping own) {
                        addCited(own, option.passages(), false, citations);
                    }
                }
            }
        }
        List<Node.Scalar> allowed = new ArrayList<>();
        for (Node each : entries(value(written, "allow"))) {
            if (each instanceof Node.Scalar code) {
                allowed.add(code);
            }
        }
        return new Item(question, source, stem, Words.of(stemText(question)), offers, citations, allowed);
    }

    /** Everything that is asked for or asserted, as one text. */
    private static String stemText(Question question) {
        if (question instanceof Question.Cloze cloze) {
            StringBuilder text = new StringBuilder();
            for (Question.Piece piece : cloze.pieces()) {
                text.append(
                        piece instanceof Question.Words words
                                ? words.text()
                                : ((Question.Gap) piece).accepted().get(0));
            }
            return text.toString();
        }
        return question.header().stem();
    }

    Finding finding(Code code, Range place, String message) {
        return source.finding(code, place, message);
    }

    private static void addCited(Node.Mapping owner, List<Passage> passages, boolean main, List<Cited> cited) {
        List<Node> nodes = entries(value(owner, "cite"));
        for (int i = 0; i < Math.min(nodes.size(), passages.size()); i++) {
            if (nodes.get(i) instanceof Node.Mapping mapping) {
                Passage passage = passages.get(i);
                Optional<Node> words = value(mapping, passage.article().id().value());
                if (words.isPresent() && words.get() instanceof Node.Scalar quote) {
                    cited.add(new Cited(quote.text(), quote.range(), passage, main));
                }
            }
        }
    }

    private static Node words(Node option) {
        return option instanceof Node.Mapping mapping ? value(mapping, "text").orElse(option) : option;
    }

    private static List<Node> entries(Optional<Node> node) {
        if (node.isEmpty()) {
            return List.of();
        }
        return node.get() instanceof Node.Sequence list ? list.items() : List.of(node.get());
    }

    private static Optional<Node> value(Node.Mapping mapping, String key) {
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }
}
