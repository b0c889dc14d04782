package lectern.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Shown;
import lectern.bank.yaml.Node;
import lectern.bank.yaml.YamlText;
import lectern.model.Question.Cloze;
import lectern.model.Question.Matching;
import lectern.model.Question.Numeric;
import lectern.model.Question.Ordering;
import lectern.model.Question.Pair;
import lectern.model.Question.ShortAnswer;
import lectern.model.Question.TrueFalse;
import lectern.model.Range;
import lectern.text.NumberText;

/** Reads what only questions of one shape have. */
final class BodyReader {
    private final Fields fields;
    private final Citations citations;

    BodyReader(Fields fields, Citations citations) {
        this.fields = fields;
        this.citations = citations;
    }

    /** The body; empty if anything in it is faulty, which is reported. */
    Optional<Body> read(Shape shape) {
        return switch (shape) {
            case CHOICE -> new ChoiceReader(fields, citations).read();
            case STATEMENT -> statement();
            case WORDS -> words();
            case NUMBER -> number();
            case ORDER -> order();
            case MATCH -> match();
            case CLOZE ->
                fields.scalar("cloze")
                        .flatMap(text -> Gaps.read(fields.reporter(), text))
                        .map(pieces -> header -> new Cloze(header, pieces));
        };
    }

    private Optional<Body> statement() {
        return fields.text("answer").map(text -> header -> new TrueFalse(header, text.equals("true")));
    }

    private Optional<Body> words() {
        Optional<Node> answer = fields.value("answer");
        if (answer.isPresent() && answer.get() instanceof Node.Sequence) {
            fields.reporter()
                    .report(
                            Code.MISSING_PART,
                            fields.keyPlace("answer"),
                            "several answers are ticked among wrong ones, and `wrong` is missing",
                            "add `wrong:`; for other ways to type one answer, use `accept:`");
            return Optional.empty();
        }
        Optional<Node.Scalar> key = fields.scalar("answer").filter(this::noTruthValue);
        Optional<List<String>> others = fields.list("accept");
        if (key.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        List<String> accepted = new ArrayList<>();
        accepted.add(key.get().text());
        accepted.addAll(others.get());
        return Optional.of(header -> new ShortAnswer(header, accepted));
    }

    private boolean noTruthValue(Node.Scalar answer) {
        boolean alike = answer.plain()
                && !fields.has("accept")
                && (answer.text().equalsIgnoreCase("true") || answer.text().equalsIgnoreCase("false"));
        if (alike) {
            fields.reporter()
                    .report(
                            Code.TRUE_OR_FALSE,
                            answer.range(),
                            "true and false are written in small letters",
                            "write it so, or in quotes if the word itself is to be typed: "
                                    + YamlText.quoted(answer.text()));
        }
        return !alike;
    }

    private Optional<Body> number() {
        Optional<BigDecimal> key = number("number");
        Optional<BigDecimal> tolerance = fields.has("tolerance") ? number("tolerance") : Optional.of(BigDecimal.ZERO);
        Optional<String> unit = fields.optionalText("unit");
        if (tolerance.isPresent() && tolerance.get().signum() < 0) {
            fields.reporter()
                    .report(
                            Code.BAD_NUMBER,
                            fields.value("tolerance").map(Node::range).orElse(fields.place()),
                            "a tolerance is 0 or more",
                            "take the minus away");
            return Optional.empty();
        }
        return key.isEmpty() || tolerance.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(header -> new Numeric(header, key.get(), tolerance.get(), unit.get()));
    }

    private Optional<BigDecimal> number(String name) {
        Optional<Node.Scalar> typed = fields.scalar(name);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        NumberText number = NumberText.of(typed.get().text());
        if (number.value().isEmpty()) {
            reportNumber(name, typed.get(), number.fault());
        }
        return number.value();
    }

    private void reportNumber(String name, Node.Scalar typed, int fault) {
        String text = typed.text();
        int letter = fault;
        while (letter < text.length() && !Character.isLetter(text.charAt(letter))) {
            letter++;
        }
        int at = letter < text.length() ? letter : fault;
        Range range = typed.range();
        boolean inside = typed.plain() && at < text.length();
        String message = letter < text.length()
                ? "the letter " + Shown.visible(text.substring(at, at + 1)) + " does not belong in a number"
                : Fields.tick(name) + " is a number, and this is none";
        fields.reporter()
                .report(
                        Code.BAD_NUMBER,
                        inside ? new Range(range.start() + at, range.start() + at + 1) : range,
                        message,
                        NumberText.meant(text)
                                .map(number -> "did you mean " + number + "?")
                                .orElse("write it like 8,000 or 8000, 2.5, -3 or 1e6"
                                        + (name.equals("number") ? "; what is counted goes under `unit:`" : "")));
    }

    private Optional<Body> order() {
        Optional<Node> node = fields.value("order");
        Optional<List<String>> items = fields.list("order");
        if (items.isPresent() && items.get().size() < 2) {
            fields.reporter()
                    .report(
                            Code.MISSING_PART,
                            node.map(fields.texts()::lineOf).orElse(fields.place()),
                            "one thing cannot be put in order",
                            "write two at least");
            return Optional.empty();
        }
        return items.map(all -> header -> new Ordering(header, all));
    }

    private Optional<Body> match() {
        Optional<List<Pair>> pairs = fields.value("match").flatMap(node -> new PairReader(fields).read(node));
        Optional<List<String>> extra = fields.list("extra");
        return pairs.isEmpty() || extra.isEmpty()
                ? Optional.empty()
                : Optional.of(header -> new Matching(header, pairs.get(), extra.get()));
    }
}
