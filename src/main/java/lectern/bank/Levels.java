package lectern.bank;

import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Shown;
import lectern.bank.yaml.Node;
import lectern.model.Header;

/** Reads {@code level:}. */
final class Levels {
    /** The level of a question where neither it nor the bank says one. */
    static final int USUAL = 2;

    private Levels() {}

    /** The level under the key, or the one given if there is none; empty if it is faulty, which is reported. */
    static Optional<Integer> read(Fields fields, int otherwise) {
        if (!fields.has("level")) {
            return Optional.of(otherwise);
        }
        Optional<Node.Scalar> typed = fields.scalar("level");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        String text = typed.get().text().strip();
        for (int level = Header.LOWEST_LEVEL; level <= Header.HIGHEST_LEVEL; level++) {
            if (text.equals(Integer.toString(level))) {
                return Optional.of(level);
            }
        }
        fields.reporter()
                .report(
                        Code.BAD_LEVEL,
                        typed.get().range(),
                        Shown.quoted(text) + " is no level",
                        "a level is 1 (recall), 2 (understand and connect) or 3 (read critically)");
        return Optional.empty();
    }
}
