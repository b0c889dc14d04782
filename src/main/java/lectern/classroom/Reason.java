package lectern.classroom;

/** Why a figure cannot be given. */
public enum Reason {
    NOBODY("there is no attempt"),
    ONE_ATTEMPT("it takes two attempts"),
    FEW_ATTEMPTS("it takes four attempts"),
    OTHER_ITEMS("not everyone had the same items for the same points"),
    ONE_ITEM("it takes two items"),
    NO_POINTS("no points could be earned"),
    NO_SPREAD("everyone has the same mark"),
    NO_SPREAD_OF_REST("everyone has the same total of the other items"),
    NO_SPREAD_OF_CHOICE("everyone chose it, or nobody"),
    PERFECT("the correlation is perfect");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** A clause for people. */
    public String words() {
        return words;
    }
}
