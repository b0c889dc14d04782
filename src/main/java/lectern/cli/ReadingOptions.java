package lectern.cli;

import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What is wanted of an article besides its text, one thing at a time. */
final class ReadingOptions {
    @Option(
            names = "--search",
            paramLabel = "TEXT",
            description = "Finds words, from LINE on or in all articles: in lines each sentence that has them, with its"
                    + " place. Capitals and accents make no difference.")
    String words = "";

    @Option(
            names = "--passages",
            description = "Lists the passages that questions cite, from LINE on, and how well you know them.")
    boolean passages;

    @Option(names = "--questions", description = "Lists the questions that cite the line, or the article.")
    boolean questions;

    @Option(names = "--cite", description = "Prints the passages cited in the line, each with where it stands.")
    boolean cite;

    @Option(names = "--edit", description = "Opens the article's file in your editor, at the line.")
    boolean edit;

    @Option(names = "--numbers", description = "Shows the numbers of the lines.")
    boolean numbers;

    boolean searches() {
        return !words.isEmpty();
    }

    /** Whether it is told in lines, whatever there is to show it on. */
    boolean isOfLines(String article) {
        return passages || cite || edit || (searches() && article.isEmpty());
    }

    /** Complains of what does not go together. */
    void check(String article) {
        if (Stream.of(searches(), passages, questions, cite, edit, numbers)
                        .filter(wanted -> wanted)
                        .count()
                > 1) {
            throw new Complaint("--search, --passages, --questions, --cite, --edit and --numbers go one at a time.");
        }
        if (searches() && words.isBlank()) {
            throw new Complaint("--search needs words to look for.");
        }
        if (article.isEmpty() && (passages || questions || cite || edit || numbers)) {
            throw new Complaint("an ARTICLE is wanted with that; `lectern read` lists them.");
        }
    }
}
