package lectern.handout;

import lectern.text.Sanitizer;

/** Text in HTML. */
final class HtmlText {
    private HtmlText() {}

    /** The text on one line, for an element or a quoted attribute. */
    static String escaped(String text) {
        String line = Sanitizer.line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The text within a line of another's: its direction is its own. */
    static String isolated(String text) {
        return "<bdi>" + escaped(text) + "</bdi>";
    }

    /** A paragraph, or nothing if the text is empty. */
    static String paragraph(String style, String text) {
        return text.isEmpty() ? "" : "<p class=\"" + style + "\" dir=\"auto\">" + escaped(text) + "</p>\n";
    }
}
