package lectern.handout;

import lectern.model.QuestionType;

/** A handout as one HTML file that needs no other: no script, and nothing from elsewhere. */
public final class HtmlHandout {
    private final Handout handout;
    private final StringBuilder html = new StringBuilder();

    private HtmlHandout(Handout handout) {
        this.handout = handout;
    }

    /** The whole file; the same for the same handout. */
    public static String of(Handout handout) {
        return new HtmlHandout(handout).text();
    }

    private String text() {
        html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(HtmlText.escaped(handout.title()))
                .append("</title>\n<style>\n")
                .append(HtmlStyle.of(handout))
                .append("</style>\n</head>\n<body>\n");
        if (handout.parts().articles()) {
            articles();
        }
        if (handout.parts().exercises()) {
            handout.versions().forEach(this::exercises);
        }
        if (handout.parts().key()) {
            handout.versions().forEach(this::key);
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private void begin(String name, String label) {
        html.append("<section class=\"sheet ")
                .append(name)
                .append("\" aria-labelledby=\"")
                .append(name);
        html.append("\">\n<p class=\"label\" id=\"").append(name).append("\">").append(label);
        html.append("</p>\n<h1 dir=\"auto\">")
                .append(HtmlText.escaped(handout.title()))
                .append("</h1>\n");
    }

    private void end(String label) {
        html.append("<p class=\"end\">").append(PaperWording.end(label)).append("</p>\n</section>\n");
    }

    private void articles() {
        String label = PaperWording.articlesLabel(handout);
        begin(HtmlStyle.ARTICLES, label);
        for (ArticleSheet article : handout.articles()) {
            html.append("<article>\n<h2 dir=\"auto\">").append(HtmlText.escaped(article.title()));
            html.append("</h2>\n<p class=\"source\">");
            if (!article.publisher().isEmpty()) {
                html.append(HtmlText.isolated(article.publisher())).append(", ");
            }
            html.append(HtmlText.isolated(article.file())).append("</p>\n<ol class=\"paragraphs\">\n");
            for (ArticleSheet.Paragraph each : article.paragraphs()) {
                html.append("<li value=\"").append(each.line()).append("\"><p dir=\"auto\">");
                html.append(HtmlText.escaped(each.text())).append("</p></li>\n");
            }
            html.append("</ol>\n</article>\n");
        }
        end(label);
    }

    private void exercises(Version version) {
        String label = PaperWording.label(version);
        begin(HtmlStyle.pageName(version), label);
        html.append("<p class=\"who\">").append(PaperWording.NAME);
        html.append(" <span class=\"blank name\"></span> ").append(PaperWording.DATE);
        html.append(" <span class=\"blank date\"></span></p>\n");
        html.append("<div class=\"rules\">\n<h2>").append(PaperWording.RULES).append("</h2>\n<ul>\n");
        for (QuestionType type : version.types()) {
            html.append("<li><b>").append(PaperWording.type(type)).append(":</b> ");
            html.append(HtmlText.escaped(PaperWording.rule(type))).append("</li>\n");
        }
        html.append("</ul>\n</div>\n<p>")
                .append(PaperWording.total(version.quiz()))
                .append("</p>\n");
        version.exercises().forEach(exercise -> exercise(HtmlStyle.pageName(version), exercise));
        end(label);
    }

    private void exercise(String page, Exercise exercise) {
        beginNumbered("question", page, exercise.number());
        html.append(" <span class=\"points\">(").append(PaperWording.points(exercise.points()));
        html.append(")</span></h2>\n");
        html.append(HtmlText.paragraph("attribution", exercise.attribution()));
        html.append(HtmlText.paragraph("stem", exercise.stem()));
        html.append(exercise.form().accept(new HtmlForm())).append("</section>\n");
    }

    private void beginNumbered(String style, String page, int number) {
        String id = page + "-" + number;
        html.append("<section class=\"")
                .append(style)
                .append("\" aria-labelledby=\"")
                .append(id);
        html.append("\">\n<h2 id=\"").append(id).append("\">").append(PaperWording.question(number));
    }

    private void key(Version version) {
        String label = PaperWording.keyLabel(version);
        begin(HtmlStyle.keyPageName(version), label);
        version.key().forEach(entry -> entry(HtmlStyle.keyPageName(version), entry));
        end(label);
    }

    private void entry(String page, KeyEntry entry) {
        beginNumbered("entry", page, entry.number());
        html.append("</h2>\n<p class=\"right\">");
        if (!entry.marks().isEmpty()) {
            html.append("<b>").append(entry.marks()).append("</b> ");
        }
        html.append(answer(entry.answer())).append("</p>\n");
        html.append(HtmlText.paragraph("further", entry.further()));
        html.append(HtmlText.paragraph("why", entry.why()));
        for (KeyEntry.Proof proof : entry.proofs()) {
            html.append("<blockquote>\n").append(HtmlText.paragraph("passage", proof.sentences()));
            html.append(HtmlText.paragraph("place", proof.place())).append("</blockquote>\n");
        }
        if (!entry.misreadings().isEmpty()) {
            html.append("<ul class=\"misreadings\">\n");
            for (KeyEntry.Misreading each : entry.misreadings()) {
                html.append("<li>").append(PaperWording.option(each)).append(' ');
                html.append(HtmlText.isolated(each.words()));
                html.append(HtmlText.escaped(PaperWording.places(each))).append("</li>\n");
            }
            html.append("</ul>\n");
        }
        html.append("</section>\n");
    }

    /** The sentence's own words are English; what the bank says in it has a direction of its own. */
    private static String answer(String sentence) {
        return sentence.startsWith(PaperWording.THE_ANSWER_IS)
                ? PaperWording.THE_ANSWER_IS
                        + HtmlText.isolated(sentence.substring(PaperWording.THE_ANSWER_IS.length()))
                : HtmlText.isolated(sentence);
    }
}
