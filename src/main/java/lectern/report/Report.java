package lectern.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import lectern.bank.CheckedBank;
import lectern.bank.finding.Finding;

/** A way of writing out what was found in one or more banks. */
public interface Report {
    /**
     * Writes it.
     *
     * @param banks at least one
     * @param out takes the text piece by piece
     */
    void write(List<Subject> banks, Consumer<String> out);

    /**
     * A bank that was checked.
     *
     * @param name what people call it on the command line; free of control characters
     */
    record Subject(String name, CheckedBank checked) {}

    /**
     * What is told of a bank as a whole, beside its findings, if it has no errors.
     *
     * @param guesser how far a guesser gets who has read nothing
     * @param coverage which sentences no question cites
     * @param enemies which questions answer which
     */
    record Surveys(boolean guesser, boolean coverage, boolean enemies) {
        /** Findings alone. */
        public static final Surveys NONE = new Surveys(false, false, false);

        public boolean isEmpty() {
            return !guesser && !coverage && !enemies;
        }
    }

    /** The words that reports are asked for by. */
    List<String> FORMATS = List.of("text", "json", "github", "sarif");

    /**
     * The report of that name; empty if there is none.
     *
     * @param width how many columns a text without control characters takes
     * @param version which Lectern this is; empty if it is not known
     * @param surveys what is told beside the findings; only text and json can tell it
     */
    static Optional<Report> of(String format, ToIntFunction<String> width, String version, Surveys surveys) {
        return switch (format) {
            case "text" -> Optional.of(new TextReport(width, surveys));
            case "json" -> Optional.of(new JsonReport(surveys));
            case "github" -> Optional.of(new GithubReport());
            case "sarif" -> Optional.of(new SarifReport(version));
            default -> Optional.empty();
        };
    }

    /** The findings of all banks. */
    static List<Finding> findings(List<Subject> banks) {
        return banks.stream()
                .flatMap(bank -> bank.checked().findings().stream())
                .toList();
    }
}
