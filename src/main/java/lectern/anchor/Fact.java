package lectern.anchor;

/** What a change of words may touch that makes another fact of it, the gravest first. */
public enum Fact {
    /** A word with a digit, or a numeral. */
    NUMBER("a number"),
    /** A word such as <i>not</i>, <i>never</i>, <i>without</i>. */
    NEGATION("a negation"),
    /** A word with a capital: a name nearly always. */
    NAME("a name");

    private final String words;

    Fact(String words) {
        this.words = words;
    }

    /** What it is, with its article. */
    public String words() {
        return words;
    }
}
