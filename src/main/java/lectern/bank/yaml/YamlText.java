package lectern.bank.yaml;

/** How a text has to be written so that YAML reads it as it is. */
public final class YamlText {
    private static final int LONGEST = 120;

    private YamlText() {}

    /** The text in quotes: double ones, or single ones where the text has double quotes or backslashes; shortened
     * if it is long. */
    public static String quoted(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "…" : text;
        return whole(shown);
    }

    /** The text in quotes, however long it is. */
    public static String whole(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        return '\'' + text.replace("'", "''") + '\'';
    }
}
