package lectern.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.bank.yaml.YamlText;

/**
 * The questions of a first bank: two that can be asked as they are (one, if there is but
 * one sentence), and one of each other type to be filled in.
 *
 * @param articles at least one
 */
public record QuestionsDraft(List<DraftArticle> articles) {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\d[\\d,.]*\\d|(?<![\\p{L}\\p{N}])\\d");
    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}-]{2,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public QuestionsDraft {
        articles = List.copyOf(articles);
    }

    /** How many can be asked as they are: one if all articles have but one sentence that can be cited. */
    public int questions() {
        return another().isPresent() ? 2 : 1;
    }

    private record Sentence(DraftArticle article, String words) {}

    /** The first sentence that is not the very first. */
    private Optional<Sentence> another() {
        String first = articles.get(0).quote(0);
        return articles.stream()
                .flatMap(article -> article.quotes().stream().map(words -> new Sentence(article, words)))
                .filter(sentence -> !sentence.words().equals(first))
                .findFirst();
    }

    public String yaml() {
        DraftArticle first = articles.get(0);
        Optional<Sentence> second = another();
        StringBuilder yaml = new StringBuilder(BankDraft.MODELINE)
                .append(second.isPresent() ? "#\n# Two questions" : "#\n# One question")
                .append(" to begin with. Put your own in their place; an id stays once it has been\n")
                .append("# answered. `lectern check` tells what is wrong with them, `lectern quiz` asks them.\n\n");
        item(yaml, "", "cloze", first.handle(), first.quote(0), "cloze: " + YamlText.whole(gapped(first.quote(0))));
        second.ifPresent(other -> item(
                yaml,
                "",
                "statement",
                other.article().handle(),
                other.words(),
                "ask: " + YamlText.whole(other.words()),
                "answer: true"));
        yaml.append(
                        "# One of each other type. Take the \"# \" away, and write what the article says; a quote is cited word\n")
                .append("# for word.\n#\n");
        template(
                yaml,
                2,
                "single",
                "ask: Which of these is right?",
                "answer: the right one",
                "wrong: [a wrong one, another]",
                "why: What the article says, in your words.");
        template(
                yaml,
                3,
                "multiple",
                "ask: Which of these are right?",
                "answer: [a right one, another]",
                "wrong: [a wrong one, one more]");
        template(yaml, 4, "short", "ask: What is it called?", "answer: its name", "accept: [another way to write it]");
        template(yaml, 5, "numeric", "ask: How many are there?", "number: 8,000", "tolerance: 0", "unit: people");
        template(yaml, 6, "ordering", "ask: In which order did it happen?", "order: [first, second, third]");
        template(
                yaml,
                7,
                "matching",
                "ask: What belongs together?",
                "match:",
                "  a left side: its right side",
                "  another: the one of that");
        return yaml.toString().stripTrailing() + "\n";
    }

    private void template(StringBuilder yaml, int number, String id, String... keys) {
        DraftArticle article = articles.get(number % articles.size());
        item(yaml, "# ", id, article.handle(), article.quote(number), keys);
    }

    private static void item(
            StringBuilder yaml, String margin, String id, String handle, String quote, String... keys) {
        yaml.append(margin)
                .append("- id: ")
                .append(handle)
                .append('-')
                .append(id)
                .append('\n');
        for (String key : keys) {
            yaml.append(margin).append("  ").append(key).append('\n');
        }
        yaml.append(margin)
                .append("  cite:\n")
                .append(margin)
                .append("    ")
                .append(handle)
                .append(": ");
        yaml.append(YamlText.whole(quote)).append('\n').append(margin.strip()).append('\n');
    }

    /** The sentence with a gap where its first number stands, or else a name, or else its longest word. */
    private static String gapped(String sentence) {
        for (Pattern wanted : List.of(NUMBER, NAME)) {
            Matcher found = wanted.matcher(sentence);
            if (found.find()) {
                return gap(sentence, found.start(), found.end());
            }
        }
        Matcher word = WORD.matcher(sentence);
        int start = 0;
        int end = 0;
        while (word.find()) {
            if (word.end() - word.start() > end - start) {
                start = word.start();
                end = word.end();
            }
        }
        return gap(sentence, start, end);
    }

    private static String gap(String sentence, int start, int end) {
        return sentence.substring(0, start) + "{{" + sentence.substring(start, end) + "}}" + sentence.substring(end);
    }
}
