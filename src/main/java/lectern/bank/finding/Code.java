package lectern.bank.finding;

import java.util.Arrays;
import java.util.Optional;

/**
 * What can be wrong with a bank. The numbers are stable; people look them up and silence warnings by them.
 *
 * <p>Families: L00 files and their bytes, L01 YAML that does not parse or reads otherwise than it was meant, L02 YAML
 * that Lectern refuses, L03 citations, L04 articles and what they skip, L10 keys and shapes of questions, L11 options
 * and other values, L20 and L21 item writing, L22 silencing, L30 the bank as a whole, L35 its lock.
 */
public enum Code {
    UNREADABLE_FILE("L001", "a file cannot be read"),
    FILE_OUTSIDE("L002", "a file lies outside the bank"),
    TOO_LARGE("L003", "a file is too large"),
    BAD_UTF8("L004", "a file is not UTF-8"),
    CONTROL_CHARACTER("L005", "a control character"),
    LONG_LINE("L006", "a line is too long"),
    EMPTY_FILE("L007", "a file is empty"),
    NO_QUESTIONS("L008", "a bank without questions"),

    SYNTAX("L010", "not valid YAML"),
    UNCLOSED("L011", "a quote or bracket is never closed"),
    COLON_IN_TEXT("L012", "a colon makes a key of a text"),
    BRACES("L013", "a text begins with braces"),
    CUT_AT_COMMENT("L014", "a text is cut at a comment"),
    TEXT_READ_AS_KEY("L015", "a text is read as key and value"),
    COMMA_IN_TEXT("L016", "a comma cuts a text in two"),
    INDENTATION("L017", "the indentation does not fit"),
    NEEDS_QUOTES("L018", "a text needs quotes"),

    ALIAS("L020", "aliases and anchors are refused"),
    TAG("L021", "tags are refused"),
    TOO_DEEP("L022", "lists or mappings are nested too deep"),
    SECOND_DOCUMENT("L023", "a second document in the file"),
    MERGE_KEY("L024", "merge keys are refused"),
    DIRECTIVE("L025", "directives are refused"),
    DUPLICATE_KEY("L026", "a key stands twice"),
    COMPLEX_KEY("L027", "a key is not a text"),

    QUOTE_MISSING("L030", "a quote is not in the article"),
    QUOTE_CHANGED("L031", "the article says something else than a quote"),
    QUOTE_AMBIGUOUS("L032", "a quote stands in the article more than once"),
    UNKNOWN_ARTICLE("L033", "an article that bank.yaml does not name"),
    CITE_FORM("L034", "a citation is not written as one"),
    QUOTE_CASE("L035", "a quote has other capitals or accents than the article"),

    ARTICLE_PATH("L040", "a path that an article may not have"),
    ARTICLE_EMPTY("L041", "an article without text"),
    SKIP_FORM("L042", "a skip is not written as one"),
    SKIP_UNMATCHED("L043", "a skip that matches nothing"),
    RESERVED_HANDLE("L044", "a handle with another meaning"),

    UNKNOWN_KEY("L100", "an unknown key"),
    MISSING_PART("L101", "a part is missing"),
    MIXED_SHAPE("L102", "keys that do not go together"),
    WRONG_KIND("L103", "a value of the wrong kind"),
    BAD_ID("L104", "an id that cannot be one"),
    DUPLICATE_ID("L105", "an id stands twice"),

    OPTION_TWICE("L110", "an option stands twice"),
    KEY_AMONG_WRONG("L111", "the key is among the wrong options"),
    BAD_NUMBER("L112", "not a number"),
    BAD_LEVEL("L113", "a level that does not exist"),
    BAD_GAP("L114", "a gap is malformed"),
    TRUE_OR_FALSE("L115", "true or false, written otherwise"),

    SHORT_QUOTE("L200", "a quote is too short to be found again"),
    UNATTRIBUTED_SPEECH("L201", "a passage reports what somebody said, and the question does not say who"),
    ASSERTED_STATEMENT("L202", "a statement asserts what the article only attributes"),
    ALL_OF_THE_ABOVE("L203", "an option is about the other options"),
    NEGATIVE_STEM("L204", "a negation in the stem is easily read over"),
    LONG_KEY("L205", "the key is much longer than the other options"),
    GRAMMAR_CUE("L206", "the stem's grammar gives the key away"),
    OPTIONS_OVERLAP("L207", "options overlap"),
    NUMBERS_UNORDERED("L208", "numeric options are out of order"),
    VAGUE_TERM("L209", "an option hangs on a vague term"),
    NEAR_DUPLICATE("L210", "two questions are nearly the same"),
    ALLOW_WITHOUT_REASON("L220", "a warning is silenced without a reason"),
    ALLOW_UNKNOWN("L221", "what is silenced is no warning about a question"),
    ALLOW_IDLE("L222", "what is silenced does not occur"),

    CUE_BEATS_CHANCE("L300", "a guesser's cue beats chance"),

    LOCK_UNREADABLE("L350", "the lock cannot be read");

    private final String number;
    private final String title;

    Code(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** The code itself, such as {@code L031}. */
    public String number() {
        return number;
    }

    /** The finding in general terms, as a clause without a full stop. */
    public String title() {
        return title;
    }

    public Severity severity() {
        return number.charAt(1) < '2' ? Severity.ERROR : Severity.WARNING;
    }

    public static Optional<Code> ofNumber(String number) {
        return Arrays.stream(values())
                .filter(code -> code.number.equalsIgnoreCase(number))
                .findFirst();
    }
}
