package lectern.draft;

import java.util.List;
import lectern.bank.yaml.YamlText;

/**
 * The bank.yaml of a first bank.
 *
 * @param id the bank's
 * @param articles at least one
 */
public record BankDraft(String id, List<DraftArticle> articles) {
    /** The line by which editors find the schema. */
    static final String MODELINE = "# yaml-language-server: $schema=lectern-bank.schema.json\n";

    public BankDraft {
        articles = List.copyOf(articles);
    }

    /** How many entries of {@code skip} wait to be confirmed. */
    public int suspects() {
        return articles.stream().mapToInt(article -> article.suspects().size()).sum();
    }

    public String yaml() {
        String title = articles.size() == 1
                ? articles.get(0).article().title()
                : "Questions on " + articles.size() + " articles";
        StringBuilder yaml = new StringBuilder(MODELINE)
                .append("#\n# The id stays once people have answered questions: their history hangs on it.\n")
                .append("bank: ")
                .append(id)
                .append("\ntitle: ")
                .append(YamlText.whole(title))
                .append("\narticles:\n");
        articles.forEach(article -> article(article, yaml));
        return yaml.append("defaults: { level: 2 }\n").toString();
    }

    private static void article(DraftArticle draft, StringBuilder yaml) {
        yaml.append("  ").append(draft.handle()).append(":\n");
        yaml.append("    file: ")
                .append(YamlText.whole(draft.article().file()))
                .append("\n    title: ")
                .append(YamlText.whole(draft.article().title()))
                .append("\n    # publisher: who published it\n");
        if (!draft.suspects().isEmpty()) {
            yaml.append(
                            "    # These look like no part of the article. Where that is so, take the \"# \" away: then they\n")
                    .append("    # are never shown as the article's words, and never citable.\n")
                    .append("    # skip:\n");
            draft.suspects()
                    .forEach(suspect -> yaml.append("    # - ")
                            .append(suspect.kind())
                            .append(": ")
                            .append(YamlText.whole(suspect.words()))
                            .append('\n'));
        }
    }
}
