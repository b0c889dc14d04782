package lectern.handout;

import java.util.Random;
import lectern.view.Wording;

/** Random texts of what Markdown and HTML would take for more than text. */
final class HostileText {
    private static final String[] PIECES = {
        "*",
        "**",
        "_",
        "__",
        "`",
        "```",
        "~~",
        "~~~",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "]: ",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "</style>",
        "</title>",
        "<https://a.b>",
        "&",
        "&amp;",
        "&#38;",
        "&lt",
        "\"",
        "'",
        "\\",
        "\\\\",
        "|",
        "|-|",
        "#",
        "## ",
        "+ ",
        "- ",
        "---",
        "===",
        "1. ",
        "12) ",
        "> ",
        ":",
        "$",
        "$$",
        "^",
        "{",
        "}",
        "{{",
        "!",
        "    ",
        "\t",
        "\n",
        "\r\n",
        "\u00a0",
        "\u0000",
        "\u001b[31m",
        "\u007f",
        "\u0085",
        "\u2028",
        "\u202e",
        "\u2066",
        "\ud800",
        "\udc00",
        "\ud83d\ude42",
        "\u0301",
        "\u05d0\u05d1",
        "\u0639",
        "a",
        "b",
        "Z",
        "i",
        "\u0130",
        "7",
        "0",
        " ",
        " ",
        ".",
        ",",
        "http://",
        "www."
    };

    private HostileText() {}

    /** A text on one line as the bank's texts are shown, of one char or more. */
    static String next(Random random) {
        String text = "";
        while (text.isEmpty()) {
            StringBuilder pieces = new StringBuilder();
            int count = 1 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                pieces.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text = Wording.oneLine(pieces.toString());
        }
        return text;
    }
}
