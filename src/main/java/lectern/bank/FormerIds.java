package lectern.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.bank.yaml.Node;
import lectern.model.QuestionId;
import org.jspecify.annotations.Nullable;

/** The ids that the questions of a bank had before. What was answered under one can count for one question only. */
final class FormerIds {
    /** An id that a question says it had before, where it says so, and where its present id stands. */
    private record Claim(Reporter reporter, Node.Scalar former, String id, CheckedBank.Spot spot) {
        void refuse(String message, CheckedBank.Spot other, String help) {
            reporter.findings()
                    .add(reporter.source()
                            .finding(Code.DUPLICATE_ID, former.range(), message)
                            .withNote("it stands at " + other.file() + ":" + other.place())
                            .withHelp(help));
        }
    }

    private final Map<String, Claim> claims = new HashMap<>();

    /** Takes down what a question says under {@code was}; what is no text there is reported elsewhere. */
    void read(Fields fields, String id, CheckedBank.Spot spot) {
        for (Node.Scalar former : texts(fields)) {
            Claim claim = new Claim(fields.reporter(), former, id, spot);
            @Nullable Claim first = claims.putIfAbsent(former.text(), claim);
            if (first != null && !first.id().equals(id)) {
                claim.refuse(
                        "another question had the id " + Shown.quoted(former.text()) + " before, too",
                        first.spot(),
                        "name it under `was` of one of the two");
            }
        }
    }

    private static List<Node.Scalar> texts(Fields fields) {
        List<Node.Scalar> texts = new ArrayList<>();
        fields.value("was").ifPresent(value -> {
            for (Node node : value instanceof Node.Sequence list ? list.items() : List.of(value)) {
                if (node instanceof Node.Scalar text && !text.text().isBlank()) {
                    texts.add(text);
                }
            }
        });
        return texts;
    }

    /** Reports those that a question has still, once all are read. */
    void check(Map<String, CheckedBank.Spot> ids) {
        claims.forEach((former, claim) -> {
            CheckedBank.@Nullable Spot still = ids.get(former);
            if (still != null) {
                claim.refuse(
                        "a question still has the id " + Shown.quoted(former),
                        still,
                        "take it out of `was`, or give that question another id");
            }
        });
    }

    /** Where the questions stand by the ids that they had before. */
    Map<String, CheckedBank.Spot> spots() {
        Map<String, CheckedBank.Spot> spots = new HashMap<>();
        claims.forEach((former, claim) -> spots.put(former, claim.spot()));
        return spots;
    }

    /** The present id by each former one. */
    Map<QuestionId, QuestionId> renamed() {
        Map<QuestionId, QuestionId> renamed = new HashMap<>();
        claims.forEach((former, claim) -> renamed.put(new QuestionId(former), new QuestionId(claim.id())));
        return renamed;
    }
}
