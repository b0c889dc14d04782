package lectern.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.bank.yaml.Node;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question.MultipleResponse;
import lectern.model.Question.SingleChoice;

/** Reads questions that offer options: {@code answer:} with {@code wrong:}. */
final class ChoiceReader {
    private static final List<String> KEYS = List.of("text", "why", "cite");

    private final Fields fields;
    private final Citations citations;

    ChoiceReader(Fields fields, Citations citations) {
        this.fields = fields;
        this.citations = citations;
    }

    Optional<Body> read() {
        Optional<Node> answer = fields.value("answer");
        boolean several = answer.isPresent() && answer.get() instanceof Node.Sequence;
        Optional<List<String>> keys = fields.oneOrMore("answer");
        Optional<List<Option>> wrong = wrong(fields.value("wrong"));
        if (keys.isEmpty() || wrong.isEmpty()) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        for (String key : keys.get()) {
            options.add(Option.of(key, true));
        }
        options.addAll(wrong.get());
        return Optional.of(
                header -> several ? new MultipleResponse(header, options) : new SingleChoice(header, options));
    }

    private Optional<List<Option>> wrong(Optional<Node> node) {
        Optional<List<Node>> entries =
                node.isPresent() ? fields.texts().items(node.get(), "`wrong`") : Optional.empty();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        for (Node entry : entries.get()) {
            Optional<Option> option = option(entry);
            if (option.isPresent()) {
                options.add(option.get());
            }
        }
        return options.size() == entries.get().size() ? Optional.of(options) : Optional.empty();
    }

    private Optional<Option> option(Node entry) {
        if (!(entry instanceof Node.Mapping mapping)) {
            Optional<Node.Scalar> words = fields.texts().one(entry, "an entry of `wrong`");
            return words.isPresent() ? Optional.of(Option.of(words.get().text(), false)) : Optional.empty();
        }
        boolean text = !mapping.flow()
                && mapping.entries().size() == 1
                && !KEYS.contains(mapping.entries().get(0).key().text());
        if (text) {
            fields.texts().readAsKey(mapping, "an entry of `wrong`");
            return Optional.empty();
        }
        Fields own = new Fields(fields.reporter(), mapping, KEYS, "a wrong option");
        if (!own.hasStrangers()) {
            own.require("text", "a wrong option with keys of its own has its words under `text:`");
        }
        Optional<String> words = own.text("text");
        Optional<String> why = own.optionalText("why");
        Optional<List<Passage>> passages =
                own.has("cite") ? own.value("cite").flatMap(citations::read) : Optional.of(List.of());
        return words.isEmpty() || why.isEmpty() || passages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Option(words.get(), false, why.get(), passages.get()));
    }
}
