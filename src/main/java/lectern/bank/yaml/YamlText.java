package lectern.bank.yaml;

/** How a text has to be written so that YAML reads it as it is. */
public final class YamlText {
    private static final int LONGEST = 120;

    private YamlText() {}

    /** The text in quotes: double ones, or single ones where the text has double quotes or backslashes. */
    public static String quoted(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "…" : text;
        if (shown.indexOf('"') < 0 && shown.indexOf('\\') < 0) {
            return '"' + shown + '"';
        }
        return '\'' + shown.replace("'", "''") + '\'';
    }
}
