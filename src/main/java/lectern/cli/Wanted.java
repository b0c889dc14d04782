package lectern.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lectern.model.Bank;
import lectern.model.Header;
import lectern.model.QuestionType;
import lectern.study.Filter;
import picocli.CommandLine.Option;

/** Which questions are wanted. Each option may be given several times, or several values with commas between. */
final class Wanted {
    @Option(
            names = "--article",
            completionCandidates = Choices.Articles.class,
            paramLabel = "A",
            split = ",",
            hideParamSyntax = true,
            description = "Only questions on this article: its handle or file.")
    List<String> articles = new ArrayList<>();

    @Option(
            names = "--tag",
            paramLabel = "T",
            split = ",",
            hideParamSyntax = true,
            description = "Only questions with this tag.")
    List<String> tags = new ArrayList<>();

    @Option(
            names = "--level",
            completionCandidates = Choices.Levels.class,
            paramLabel = "1..3",
            split = ",",
            hideParamSyntax = true,
            description = "Only questions of this level: 1 recall, 2 connect, 3 read critically.")
    List<String> levels = new ArrayList<>();

    @Option(
            names = "--type",
            completionCandidates = Choices.Types.class,
            paramLabel = "T",
            split = ",",
            hideParamSyntax = true,
            description = "Only questions of this type: single, multiple, boolean, short, numeric, ordering,"
                    + " matching or cloze. Each of these four options"
                    + " may be given several times, or with commas: --level 1,2.")
    List<String> types = new ArrayList<>();

    /** Whether nothing was said. */
    boolean isNothing() {
        return articles.isEmpty() && tags.isEmpty() && levels.isEmpty() && types.isEmpty();
    }

    /** What is told where no question fits. */
    static final String NOTHING = "no question of this bank is what you asked for.";

    /** The filter that this means in a bank. */
    Filter in(Bank bank) {
        // Of a large bank it takes a moment to know all tags.
        List<String> known = tags.isEmpty() ? List.of() : bank.tags();
        return new Filter(
                all(articles, word -> ArticleName.in(bank, word).map(article -> article.id()), articleHandles(bank)),
                all(tags, word -> Optional.of(word).filter(known::contains), new Known("tag", known)),
                all(levels, Wanted::level, new Known("level", List.of("1", "2", "3"))),
                all(types, QuestionType::ofWord, new Known("type", typeWords())));
    }

    static Known articleHandles(Bank bank) {
        return new Known(
                "article",
                bank.articles().stream().map(article -> article.id().value()).toList());
    }

    private static <T> Set<T> all(List<String> words, Function<String, Optional<T>> meaning, Known known) {
        Set<T> meant = new LinkedHashSet<>();
        for (String word : words) {
            String bare = word.strip();
            meant.add(meaning.apply(bare).orElseThrow(() -> known.complaint(bare)));
        }
        return meant;
    }

    private static Optional<Integer> level(String word) {
        return word.length() == 1
                        && word.charAt(0) - '0' >= Header.LOWEST_LEVEL
                        && word.charAt(0) - '0' <= Header.HIGHEST_LEVEL
                ? Optional.of(word.charAt(0) - '0')
                : Optional.empty();
    }

    static List<String> typeWords() {
        return Arrays.stream(QuestionType.values()).map(QuestionType::word).toList();
    }
}
