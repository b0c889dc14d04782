package lectern.handout;

import java.util.ArrayList;
import java.util.List;
import lectern.model.QuestionType;

/** A handout in Markdown. A line parts what would be on pages of their own. */
public final class MarkdownHandout {
    private static final String PAGE = "---";

    private final Handout handout;
    private final List<String> blocks = new ArrayList<>();

    private MarkdownHandout(Handout handout) {
        this.handout = handout;
    }

    /** The whole text, with a line feed at its end; the same for the same handout. */
    public static String of(Handout handout) {
        return new MarkdownHandout(handout).text();
    }

    private String text() {
        if (handout.parts().articles()) {
            articles();
        }
        if (handout.parts().exercises()) {
            handout.versions().forEach(this::exercises);
        }
        if (handout.parts().key()) {
            handout.versions().forEach(this::key);
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private void head(String label) {
        if (!blocks.isEmpty()) {
            blocks.add(PAGE);
        }
        blocks.add("# " + MarkdownText.escaped(handout.title()));
        blocks.add("**" + label + "**");
    }

    private void foot(String label) {
        blocks.add("*" + PaperWording.end(label) + "*");
    }

    private void articles() {
        String label = PaperWording.articlesLabel(handout);
        head(label);
        for (ArticleSheet article : handout.articles()) {
            blocks.add("## " + MarkdownText.escaped(article.title()));
            text((article.publisher().isEmpty() ? "" : article.publisher() + ", ") + article.file());
            article.paragraphs()
                    .forEach(each -> blocks.add("**" + each.line() + "** " + MarkdownText.escaped(each.text())));
        }
        foot(label);
    }

    private void exercises(Version version) {
        head(PaperWording.label(version));
        blocks.add(PaperWording.NAME + ": " + ".".repeat(40) + " " + PaperWording.DATE + ": " + ".".repeat(20));
        blocks.add(PaperWording.total(version.quiz()));
        blocks.add("## " + PaperWording.RULES);
        List<String> rules = new ArrayList<>();
        for (QuestionType type : version.types()) {
            rules.add("- **" + PaperWording.type(type) + "**: " + PaperWording.rule(type));
        }
        blocks.add(String.join("\n", rules));
        for (Exercise exercise : version.exercises()) {
            blocks.add("## " + PaperWording.question(exercise.number()) + " (" + PaperWording.points(exercise.points())
                    + ")");
            text(exercise.attribution());
            text(exercise.stem());
            blocks.addAll(exercise.form().accept(new MarkdownForm()));
        }
        foot(PaperWording.label(version));
    }

    private void key(Version version) {
        head(PaperWording.keyLabel(version));
        version.key().forEach(this::entry);
        foot(PaperWording.keyLabel(version));
    }

    private void entry(KeyEntry entry) {
        blocks.add("## " + PaperWording.question(entry.number()));
        String marks = entry.marks().isEmpty() ? "" : "**" + entry.marks() + "** ";
        blocks.add(marks + MarkdownText.escaped(entry.answer()));
        text(entry.further());
        text(entry.why());
        for (KeyEntry.Proof proof : entry.proofs()) {
            blocks.add(
                    "> " + MarkdownText.escaped(proof.sentences()) + "\n>\n> " + MarkdownText.escaped(proof.place()));
        }
        List<String> misreadings = entry.misreadings().stream()
                .map(each -> "- " + PaperWording.option(each) + " "
                        + MarkdownText.escaped(each.words() + PaperWording.places(each)))
                .toList();
        if (!misreadings.isEmpty()) {
            blocks.add(String.join("\n", misreadings));
        }
    }

    /** A paragraph, if there is anything in it. */
    private void text(String text) {
        if (!text.isEmpty()) {
            blocks.add(MarkdownText.escaped(text));
        }
    }
}
