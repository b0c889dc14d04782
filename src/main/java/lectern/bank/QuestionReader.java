package lectern.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.bank.yaml.Node;
import lectern.model.Header;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import org.jspecify.annotations.Nullable;

/** Reads questions, and remembers their ids, for all files of a bank. */
final class QuestionReader {
    /** What is asked where a cloze does not say it. */
    static final String CLOZE_STEM = "Fill in the gaps.";

    private static final List<String> COMMON =
            List.of("id", "ask", "cite", "why", "hint", "attributed", "tags", "level", "allow", "was");
    private static final List<String> KEYS =
            Stream.concat(COMMON.stream(), Shape.KEYS.stream()).toList();

    private final BankFile bank;
    private final Map<String, CheckedBank.Spot> ids = new HashMap<>();
    private final FormerIds formerIds = new FormerIds();
    private final LockFile lock;
    private final List<Citation> citations = new ArrayList<>();

    QuestionReader(BankFile bank, LockFile lock) {
        this.bank = bank;
        this.lock = lock;
    }

    /** Every citation that was looked for so far. */
    List<Citation> citations() {
        return List.copyOf(citations);
    }

    /** Where the questions read so far stand, by their ids and by those that they had before. */
    Map<String, CheckedBank.Spot> spots() {
        Map<String, CheckedBank.Spot> spots = formerIds.spots();
        spots.putAll(ids);
        return spots;
    }

    /** Reports what can be told of ids only once all questions were read. */
    void afterLast() {
        formerIds.check(ids);
    }

    /** The present id of each question by those that it had before. */
    Map<QuestionId, QuestionId> renamed() {
        return formerIds.renamed();
    }

    /** The question; empty if anything is wrong with it, which is reported. */
    Optional<Question> read(Node node, Reporter reporter) {
        if (node instanceof Node.Damaged) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Mapping mapping)) {
            reporter.report(
                    Code.WRONG_KIND,
                    new Texts(reporter).firstLine(node.range()),
                    "a question has keys, and this has none",
                    "start it with \"- id: …\", and indent its other keys as far as `id`");
            return Optional.empty();
        }
        Fields fields = new Fields(reporter, mapping, KEYS, "a question");
        Optional<QuestionId> id = id(fields);
        Citations citing = new Citations(
                reporter, bank.library(), id.isPresent() ? id.get().value() : "", lock, citations);
        Optional<Shape> shape = Shape.of(fields);
        Optional<Header> header = header(fields, id, citing);
        Optional<Body> body = shape.isPresent() ? new BodyReader(fields, citing).read(shape.get()) : Optional.empty();
        for (ItemRule rule : ItemRule.ALL) {
            rule.check(fields);
        }
        return header.isEmpty() || body.isEmpty()
                ? Optional.empty()
                : Optional.of(body.get().with(header.get()));
    }

    private Optional<QuestionId> id(Fields fields) {
        if (!fields.require("id", "give the question an id that stays; a learner's history hangs on it")) {
            return Optional.empty();
        }
        Optional<Node.Scalar> id = fields.scalar("id");
        if (id.isEmpty() || !Ids.check(id.get(), fields.reporter())) {
            return Optional.empty();
        }
        Reporter reporter = fields.reporter();
        CheckedBank.Spot spot = new CheckedBank.Spot(
                reporter.source().file(),
                reporter.source().place(id.get().range().start()));
        CheckedBank.@Nullable Spot first = ids.putIfAbsent(id.get().text(), spot);
        if (first != null) {
            reporter.findings()
                    .add(reporter.source()
                            .finding(
                                    Code.DUPLICATE_ID,
                                    id.get().range(),
                                    "another question has the id "
                                            + Shown.quoted(id.get().text()))
                            .withNote("it stands at " + first.file() + ":" + first.place())
                            .withHelp("give this one another id"));
            return Optional.empty();
        }
        formerIds.read(fields, id.get().text(), spot);
        return Optional.of(new QuestionId(id.get().text()));
    }

    private Optional<Header> header(Fields fields, Optional<QuestionId> id, Citations citations) {
        Optional<String> stem = stem(fields);
        Optional<String> attributed = fields.optionalText("attributed");
        Optional<String> why = fields.optionalText("why");
        Optional<String> hint = fields.optionalText("hint");
        Optional<List<String>> tags = fields.oneOrMore("tags");
        Optional<Integer> level = Levels.read(fields, bank.level());
        fields.require("cite", "cite the article's words that settle the question");
        Optional<Node> cite = fields.value("cite");
        Optional<List<Passage>> passages = cite.isPresent() ? citations.read(cite.get()) : Optional.empty();
        List<Optional<?>> parts = List.of(
                id,
                stem,
                attributed,
                why,
                hint,
                tags,
                level,
                passages,
                fields.oneOrMore("allow"),
                fields.oneOrMore("was"));
        if (parts.contains(Optional.empty())) {
            return Optional.empty();
        }
        return Optional.of(new Header(
                id.orElseThrow(),
                stem.orElseThrow(),
                attributed.orElseThrow(),
                why.orElseThrow(),
                hint.orElseThrow(),
                tags.orElseThrow(),
                level.orElseThrow(),
                passages.orElseThrow()));
    }

    private static Optional<String> stem(Fields fields) {
        if (fields.has("cloze") && !fields.has("ask")) {
            return Optional.of(CLOZE_STEM);
        }
        boolean asked = fields.require("ask", "write the question under `ask:`");
        return asked ? fields.text("ask") : Optional.empty();
    }
}
