package lectern.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.yaml.Node;

/** The shape of a question: which keys it has, and so which type it is. */
enum Shape {
    CHOICE("answer", List.of("wrong")),
    STATEMENT("answer", List.of()),
    WORDS("answer", List.of("accept")),
    NUMBER("number", List.of("tolerance", "unit")),
    ORDER("order", List.of()),
    MATCH("match", List.of("extra")),
    CLOZE("cloze", List.of());

    /** The keys that shape a question. */
    static final List<String> KEYS =
            List.of("answer", "wrong", "accept", "number", "tolerance", "unit", "order", "match", "extra", "cloze");

    private static final String HELP =
            "answer (with wrong or accept), number (with tolerance, unit), order, match (with" + " extra) or cloze";

    private final String main;
    // Made by List.of, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> others;

    Shape(String main, List<String> others) {
        this.main = main;
        this.others = others;
    }

    /** The shape that the keys make; empty if they make none or several, which is reported. */
    static Optional<Shape> of(Fields fields) {
        List<String> present = new ArrayList<>(KEYS);
        present.removeIf(key -> !fields.has(key));
        for (Shape shape : values()) {
            if (shape.fits(fields, present)) {
                return Optional.of(shape);
            }
        }
        List<String> mains = new ArrayList<>();
        for (Shape shape : values()) {
            if (fields.has(shape.main) && !mains.contains(shape.main)) {
                mains.add(shape.main);
            }
        }
        if (mains.isEmpty()) {
            if (!fields.hasStrangers()) {
                fields.reporter()
                        .report(
                                Code.MISSING_PART,
                                present.isEmpty() ? fields.place() : fields.keyPlace(present.get(0)),
                                "this question has no answer",
                                "give it one of: " + HELP);
            }
            return Optional.empty();
        }
        String first = mains.get(0);
        String second = present.stream()
                .filter(key -> !key.equals(first) && !goesWith(first, key, fields))
                .findFirst()
                .orElse(first);
        fields.reporter()
                .report(
                        Code.MIXED_SHAPE,
                        fields.keyPlace(second),
                        Fields.tick(first) + and(first, fields) + " and " + Fields.tick(second) + " do not go together",
                        "a question has one of: " + HELP);
        return Optional.empty();
    }

    private boolean fits(Fields fields, List<String> present) {
        if (!present.contains(main)) {
            return false;
        }
        for (String key : present) {
            if (!key.equals(main) && !others.contains(key)) {
                return false;
            }
        }
        boolean statement = isTruthValue(fields);
        return switch (this) {
            case CHOICE -> fields.has("wrong");
            case STATEMENT -> statement;
            case WORDS -> !statement;
            default -> true;
        };
    }

    private static boolean goesWith(String main, String key, Fields fields) {
        if (key.equals("accept") && (fields.has("wrong") || isTruthValue(fields))) {
            return false;
        }
        for (Shape shape : values()) {
            if (shape.main.equals(main) && shape.others.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static String and(String main, Fields fields) {
        return main.equals("answer") && fields.has("wrong") ? " with `wrong`" : "";
    }

    /** Whether the answer is the plain {@code true} or {@code false}. */
    private static boolean isTruthValue(Fields fields) {
        Optional<Node> answer = fields.value("answer");
        return answer.isPresent()
                && answer.get() instanceof Node.Scalar scalar
                && scalar.plain()
                && (scalar.text().equals("true") || scalar.text().equals("false"));
    }
}
