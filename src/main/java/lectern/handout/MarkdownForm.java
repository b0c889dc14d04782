package lectern.handout;

import java.util.ArrayList;
import java.util.List;

/** The forms in Markdown, each as blocks. Lines to write on are dots, which Markdown leaves alone. */
final class MarkdownForm implements Form.Visitor<List<String>> {
    private static final String LINE = ".".repeat(40);
    private static final String GAP = ".".repeat(20);
    private static final String SLOT = ".".repeat(5);
    private static final String BOX = "\u2610";

    @Override
    public List<String> options(Form.Options form) {
        String box = form.several() ? BOX + " " : "";
        List<String> lines = new ArrayList<>();
        for (String option : form.options()) {
            lines.add(lines.size() + 1 + ". " + box + MarkdownText.escaped(option));
        }
        return List.of(String.join("\n", lines));
    }

    @Override
    public List<String> answerLine(Form.AnswerLine form) {
        return List.of((PaperWording.ANSWER + ": " + LINE + " " + MarkdownText.escaped(form.unit())).strip());
    }

    @Override
    public List<String> numbering(Form.Numbering form) {
        return List.of(slots(form.items()));
    }

    @Override
    public List<String> lettering(Form.Lettering form) {
        List<String> rights = new ArrayList<>();
        for (String right : form.rights()) {
            rights.add("* **" + Letter.of(rights.size()) + "** " + MarkdownText.escaped(right));
        }
        // Another sign, so that it is another list.
        return List.of(slots(form.lefts()), String.join("\n", rights));
    }

    private static String slots(List<String> texts) {
        return String.join(
                "\n",
                texts.stream()
                        .map(text -> "- " + SLOT + " " + MarkdownText.escaped(text))
                        .toList());
    }

    @Override
    public List<String> gaps(Form.Gaps form) {
        StringBuilder text =
                new StringBuilder(MarkdownText.escaped(form.pieces().get(0)));
        for (int gap = 1; gap < form.pieces().size(); gap++) {
            text.append('(').append(gap).append(") ").append(GAP);
            text.append(MarkdownText.escaped(form.pieces().get(gap)));
        }
        return List.of(text.toString());
    }
}
