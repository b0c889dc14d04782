package lectern.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** In what form a command tells what it found: in lines for people, or as JSON. */
final class TextOrJson {
    private static final String JSON = "json";
    private static final Known FORMATS = new Known("format", List.of("text", JSON));

    /** The words, for shells to complete. */
    static final class Words extends Choices {
        Words() {
            super(FORMATS::words);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "F",
            completionCandidates = Words.class,
            description = "text or json; text if not given.")
    String format = "text";

    /**
     * Whether it is to be JSON.
     *
     * @throws Complaint if it is to be something else again
     */
    boolean isJson() {
        return FORMATS.checked(format).equals(JSON);
    }
}
