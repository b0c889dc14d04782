package lectern.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lectern.anchor.Quote;
import lectern.anchor.QuoteFinder;
import lectern.anchor.Verdict;
import lectern.bank.finding.Shown;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.text.Sentences;

/**
 * An article that a first bank is made from.
 *
 * @param article with its handle, the path that bank.yaml gives it, and a title taken from its words
 * @param suspects what may be no part of it
 * @param quotes sentences that can be cited, each standing there once, at least one
 */
public record DraftArticle(Article article, List<Boilerplate.Suspect> suspects, List<String> quotes) {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 300;
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_QUOTES = 12;

    /** What does not end as sentences do is a heading or a link. */
    private static final Pattern ENDED = Pattern.compile("(?<![.…])[.!?][\"'\u201D\u2019)]*$");

    public DraftArticle {
        suspects = List.copyOf(suspects);
        quotes = List.copyOf(quotes);
    }

    /**
     * The article; empty if nothing in it can be cited.
     *
     * @param path as bank.yaml is to give it
     * @param handles those that are taken
     */
    public static Optional<DraftArticle> of(String path, String text, List<String> handles) {
        Boilerplate boilerplate = Boilerplate.in(text);
        String title = title(boilerplate.content());
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        String handle = Slug.handle(fileName, title, handles);
        Article article = new Article(
                new ArticleId(handle), path, title.isEmpty() ? Shown.visible(fileName) : title, "", text, List.of());
        List<String> quotes = quotes(boilerplate.content(), QuoteFinder.in(article));
        return quotes.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftArticle(article, boilerplate.suspects(), quotes));
    }

    public String handle() {
        return article.id().value();
    }

    /** The quote of that number from 0; they come round again. */
    String quote(int number) {
        return quotes.get(number % quotes.size());
    }

    private static String title(List<String> content) {
        String first = content.isEmpty() ? "" : content.get(0);
        String shown = Shown.visible(first).replaceAll("\\s+", " ").strip();
        if (shown.length() <= LONGEST_TITLE || (shown.length() <= LONGEST_TITLE * 2 && !shown.endsWith("."))) {
            return shown;
        }
        int space = shown.lastIndexOf(' ', LONGEST_TITLE);
        return shown.substring(0, space > 0 ? space : shown.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
    }

    private static List<String> quotes(List<String> content, QuoteFinder finder) {
        List<String> quotes = new ArrayList<>();
        for (String line : content) {
            for (Sentences.Sentence sentence : Sentences.of(line)) {
                String words = line.substring(sentence.start(), sentence.end());
                if (words.length() >= SHORTEST
                        && words.length() <= LONGEST
                        && ENDED.matcher(words).find()
                        && isCitable(words, finder)) {
                    quotes.add(words);
                }
                if (quotes.size() == MOST_QUOTES) {
                    return quotes;
                }
            }
        }
        if (quotes.isEmpty()) {
            // No sentence of a usual length: whatever line can be told from the others will do.
            content.stream()
                    .map(DraftArticle::beginning)
                    .filter(words -> isCitable(words, finder))
                    .findFirst()
                    .ifPresent(quotes::add);
        }
        return quotes;
    }

    private static String beginning(String line) {
        int space = line.length() > LONGEST ? line.lastIndexOf(' ', LONGEST) : line.length();
        return line.substring(0, Math.max(space, 0)).strip();
    }

    private static boolean isCitable(String words, QuoteFinder finder) {
        return words.chars().noneMatch(c -> Shown.steers(c) || c == '{' || c == '}' || c == '|')
                && words.codePoints().anyMatch(Character::isLetterOrDigit)
                && !words.contains("…]")
                && !words.contains("...]")
                && finder.find(Quote.of(words)) instanceof Verdict.Found;
    }
}
