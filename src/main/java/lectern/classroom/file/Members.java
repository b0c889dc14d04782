package lectern.classroom.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lectern.classroom.Attempt;
import lectern.classroom.AttemptItem;
import lectern.classroom.BankDigest;
import lectern.classroom.Occasion;
import lectern.marking.Certainty;
import lectern.model.BankId;
import lectern.model.QuestionId;
import lectern.model.QuestionType;

/**
 * What was read of an attempt or of one of its items, each member as text.
 *
 * @param where what they belong to, to be put before what is wrong: "" or "item 3: "
 * @param texts not changed any more, and not copied: there is one for every item of a class
 */
record Members(String where, Map<Member, String> texts) {
    /** Names and ids are shown to people in a line. */
    private static final int LONGEST_NAME = 1000;

    private static final int LONGEST_SHOWN = 40;
    private static final int MILLIS = 3;

    private static final Map<String, QuestionType> TYPES =
            Arrays.stream(QuestionType.values()).collect(Collectors.toMap(QuestionType::word, Function.identity()));
    private static final Map<String, Certainty> CERTAINTIES =
            Arrays.stream(Certainty.values()).collect(Collectors.toMap(CertaintyWord::of, Function.identity()));

    Attempt attempt(List<AttemptItem> items) throws NotResults {
        try {
            return new Attempt(
                    name(Member.NAME),
                    new BankId(name(Member.BANK)),
                    new BankDigest(name(Member.BANK_DIGEST)),
                    seed(),
                    occasion(),
                    instant(Member.BEGUN),
                    instant(Member.ENDED),
                    truth(Member.COMPLETE),
                    name(Member.SCHEME),
                    items);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    AttemptItem item() throws NotResults {
        try {
            return new AttemptItem(
                    new QuestionId(name(Member.ITEM)),
                    type(),
                    text(Member.RESPONSE_CODE),
                    text(Member.RESPONSE),
                    number(Member.CREDIT).doubleValue(),
                    number(Member.MARK).doubleValue(),
                    number(Member.MAXIMUM).doubleValue(),
                    time(),
                    certainty(),
                    truth(Member.HINTED));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    boolean isBlank(Set<Member> members) {
        return members.stream()
                .allMatch(member -> texts.getOrDefault(member, "").isEmpty());
    }

    /** Whether they can be of the same attempt. */
    boolean agrees(Members other) {
        for (Member member : Member.OF_ATTEMPT) {
            if (!Objects.equals(texts.get(member), other.texts.get(member))) {
                return false;
            }
        }
        return true;
    }

    private String text(Member member) throws NotResults {
        String text = texts.get(member);
        if (text == null) {
            throw wrong("'" + member.inCsv() + "' is missing");
        }
        return text;
    }

    private String name(Member member) throws NotResults {
        String name = text(member);
        if (name.length() > LONGEST_NAME) {
            throw wrong("'" + member.inCsv() + "' is longer than " + LONGEST_NAME + " characters");
        }
        return name;
    }

    private BigDecimal number(Member member) throws NotResults {
        String text = text(member);
        return Plain.number(text).orElseThrow(() -> wrong(member, text, "a number, such as 0.5"));
    }

    private long seed() throws NotResults {
        String text = text(Member.SEED);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong(Member.SEED, text, "a whole number");
        }
    }

    private Duration time() throws NotResults {
        BigDecimal seconds = number(Member.SECONDS);
        try {
            return Duration.ofMillis(seconds.setScale(MILLIS, RoundingMode.HALF_UP)
                    .movePointRight(MILLIS)
                    .longValueExact());
        } catch (ArithmeticException e) {
            throw wrong(Member.SECONDS, text(Member.SECONDS), "a number of seconds");
        }
    }

    private Instant instant(Member member) throws NotResults {
        String text = text(member);
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(member, text, "a time such as 2026-03-01T12:00:00Z");
        }
    }

    private boolean truth(Member member) throws NotResults {
        String text = text(member);
        return switch (text) {
            case "true", "TRUE" -> true;
            case "false", "FALSE" -> false;
            default -> throw wrong(member, text, "true or false");
        };
    }

    private QuestionType type() throws NotResults {
        String text = text(Member.TYPE);
        return Optional.ofNullable(TYPES.get(text)).orElseThrow(() -> wrong(Member.TYPE, text, "a type of question"));
    }

    private Occasion occasion() throws NotResults {
        String text = text(Member.MODE);
        return Occasion.ofWord(text).orElseThrow(() -> wrong(Member.MODE, text, "practice or exam"));
    }

    private Certainty certainty() throws NotResults {
        String text = text(Member.CERTAINTY);
        return Optional.ofNullable(CERTAINTIES.get(text))
                .orElseThrow(() -> wrong(Member.CERTAINTY, text, "guess, unsure, sure or empty"));
    }

    private NotResults wrong(Member member, String found, String wanted) {
        String shown = found.length() > LONGEST_SHOWN ? found.substring(0, LONGEST_SHOWN) + "..." : found;
        return wrong("'" + member.inCsv() + "' has to be " + wanted + ", not '" + shown + "'");
    }

    private NotResults wrong(String what) {
        return new NotResults(where + what);
    }
}
