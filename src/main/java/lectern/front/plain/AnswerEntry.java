package lectern.front.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.view.PlainWording;

/**
 * What a line says as an answer to a question, or why it says nothing. Of a cloze a line fills one gap.
 *
 * @param text without space around, not empty
 */
record AnswerEntry(Planned planned, String text) implements Question.Visitor<Entry> {
    /** Possessive, so that a long line needs no deep stack. */
    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}++(?:(?:\\h*+[,;]\\h*+|\\h++)\\p{Nd}++)*+[,;.]?");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final Pattern PAIRS = Pattern.compile(
            "\\p{Nd}++\\h*+[=:-]?+\\h*+[A-Za-z]++(?:[,;\\h]++\\p{Nd}++\\h*+[=:-]?+\\h*+[A-Za-z]++)*+[,;.]?");
    private static final Pattern PAIR = Pattern.compile("(\\p{Nd}++)\\h*+[=:-]?+\\h*+([A-Za-z]++)");

    /** More chars than any row's number has. */
    private static final int MANY_DIGITS = 8;

    @Override
    public Entry singleChoice(Question.SingleChoice question) {
        return chosen(question);
    }

    @Override
    public Entry multipleResponse(Question.MultipleResponse question) {
        return chosen(question);
    }

    @Override
    public Entry trueFalse(Question.TrueFalse question) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "t", "true" -> new Entry.Answer(Response.Chosen.of(0));
            case "f", "false" -> new Entry.Answer(Response.Chosen.of(1));
            default -> chosen(question);
        };
    }

    private Entry chosen(Question.Choice question) {
        if (!NUMBERS.matcher(text).matches()) {
            return new Entry.Nonsense(PlainWording.noAnswer(question));
        }
        Optional<List<Integer>> options = rows();
        if (options.isEmpty()) {
            return new Entry.Nonsense(
                    PlainWording.noOption(question, planned.order().size()));
        }
        Set<Integer> chosen = new TreeSet<>(options.get());
        return chosen.size() > 1 && !question.several()
                ? new Entry.Nonsense(PlainWording.ONE_WANTED)
                : new Entry.Answer(new Response.Chosen(chosen));
    }

    /** What the typed numbers stand for, in their order; empty if one of them is no row's. */
    private Optional<List<Integer>> rows() {
        List<Integer> meant = new ArrayList<>();
        for (String number :
                NUMBER.matcher(text).results().map(MatchResult::group).toList()) {
            int row = row(number);
            if (row < 1 || row > planned.order().size()) {
                return Optional.empty();
            }
            meant.add(planned.order().get(row - 1));
        }
        return Optional.of(meant);
    }

    /** The value of decimal digits of any script; 0 for too many of them. */
    private static int row(String digits) {
        return digits.length() > MANY_DIGITS
                ? 0
                : digits.codePoints().reduce(0, (value, digit) -> 10 * value + Character.digit(digit, 10));
    }

    @Override
    public Entry shortAnswer(Question.ShortAnswer question) {
        return new Entry.Answer(new Response.Typed(text));
    }

    @Override
    public Entry numeric(Question.Numeric question) {
        return new Entry.Answer(new Response.Typed(text));
    }

    @Override
    public Entry ordering(Question.Ordering question) {
        if (!NUMBERS.matcher(text).matches()) {
            return new Entry.Nonsense(PlainWording.noAnswer(question));
        }
        Optional<List<Integer>> order = rows();
        if (order.isEmpty()) {
            return new Entry.Nonsense(
                    PlainWording.noOption(question, planned.order().size()));
        }
        boolean each = order.get().size() == planned.order().size()
                && new TreeSet<>(order.get()).size() == order.get().size();
        return each ? new Entry.Answer(new Response.Ordered(order.get())) : new Entry.Nonsense(PlainWording.EACH_ONCE);
    }

    @Override
    public Entry matching(Question.Matching question) {
        if (!PAIRS.matcher(text).matches()) {
            return new Entry.Nonsense(PlainWording.noAnswer(question));
        }
        int lefts = question.pairs().size();
        List<Integer> given = new ArrayList<>(Collections.nCopies(lefts, Response.Matched.NONE));
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            int left = row(pair.group(1));
            int right = rightRow(pair.group(2).toLowerCase(Locale.ROOT));
            if (left < 1 || left > lefts || right < 0) {
                return new Entry.Nonsense(PlainWording.noPair(question));
            }
            if (given.get(left - 1) != Response.Matched.NONE) {
                return new Entry.Nonsense(PlainWording.ONE_EACH);
            }
            given.set(left - 1, planned.order().get(right));
        }
        return new Entry.Answer(new Response.Matched(given));
    }

    private int rightRow(String letters) {
        for (int row = 0; row < planned.order().size(); row++) {
            if (OfferedLines.letter(row).equals(letters)) {
                return row;
            }
        }
        return -1;
    }

    @Override
    public Entry cloze(Question.Cloze question) {
        return new Entry.Answer(new Response.Typed(text));
    }
}
