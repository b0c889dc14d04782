package lectern.handout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The forms in HTML. */
final class HtmlForm implements Form.Visitor<String> {
    /** What is drawn only is no text for who listens. */
    private static final String BOX = "<span class=\"box\"></span>";

    private static final String SLOT = "<span class=\"slot\"></span>";

    @Override
    public String options(Form.Options form) {
        String box = form.several() ? " " + BOX : "";
        String options = IntStream.range(0, form.options().size())
                .mapToObj(i -> item(
                        "<b class=\"number\">" + (i + 1) + ".</b>" + box,
                        form.options().get(i)))
                .collect(Collectors.joining());
        return "<ol class=\"" + (form.several() ? "options ticks" : "options") + "\">\n" + options + "</ol>\n";
    }

    @Override
    public String answerLine(Form.AnswerLine form) {
        String unit = form.unit().isEmpty() ? "" : " " + HtmlText.isolated(form.unit());
        return "<p class=\"answer\">" + PaperWording.ANSWER + " <span class=\"blank line\"></span>" + unit + "</p>\n";
    }

    @Override
    public String numbering(Form.Numbering form) {
        return slots(form.items());
    }

    @Override
    public String lettering(Form.Lettering form) {
        String rights = IntStream.range(0, form.rights().size())
                .mapToObj(i -> item(
                        "<b class=\"letter\">" + Letter.of(i) + "</b>",
                        form.rights().get(i)))
                .collect(Collectors.joining());
        return "<div class=\"match\">\n" + slots(form.lefts()) + "<ul class=\"letters\">\n" + rights
                + "</ul>\n</div>\n";
    }

    private static String slots(List<String> texts) {
        return "<ul class=\"slots\">\n"
                + texts.stream().map(text -> item(SLOT, text)).collect(Collectors.joining()) + "</ul>\n";
    }

    private static String item(String before, String text) {
        return "<li>" + before + " " + HtmlText.isolated(text) + "</li>\n";
    }

    @Override
    public String gaps(Form.Gaps form) {
        StringBuilder text = new StringBuilder("<p class=\"gaps\" dir=\"auto\">");
        text.append(HtmlText.escaped(form.pieces().get(0)));
        for (int gap = 1; gap < form.pieces().size(); gap++) {
            text.append("<span class=\"gap\">(").append(gap).append(")</span>");
            text.append(HtmlText.escaped(form.pieces().get(gap)));
        }
        return text.append("</p>\n").toString();
    }
}
