package lectern.front.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.view.PlainWording;

/**
 * Reads typed lines as answers and commands.
 *
 * <p>Where an answer is chosen, a command is its letter alone. Where one is typed, every text is an answer, so a command
 * takes a colon; with the colon it is understood everywhere.
 */
final class Entries {
    private static final Pattern OUTER_SPACE = Pattern.compile("^[\\s\\h\\v]+|[\\s\\h\\v]+$");
    /** Possessive, so that a long line needs no deep stack. */
    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}++(?:(?:\\h*+[,;]\\h*+|\\h++)\\p{Nd}++)*+[,;.]?");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    /** More chars than any option's number has. */
    private static final int MANY_DIGITS = 8;

    private Entries() {}

    /** What a line means at the prompt of a question. */
    static Entry at(Planned planned, String line) {
        String text = stripped(line);
        if (text.isEmpty()) {
            return new Entry.Blank();
        }
        if (text.startsWith(":")) {
            return command(stripped(text.substring(1))).orElseGet(() -> new Entry.Nonsense(PlainWording.NO_COMMAND));
        }
        if (planned.question() instanceof Question.Choice choice) {
            return command(text).orElseGet(() -> chosen(choice, planned, text));
        }
        // Nobody's answer is a question mark: it is a cry for help.
        return text.equals("?") ? new Entry.Command(Key.HELP, "") : new Entry.Answer(new Response.Typed(text));
    }

    /** What a line means when every question is answered. */
    static Entry atEnd(String line) {
        String text = stripped(line);
        if (text.isEmpty()) {
            return new Entry.Blank();
        }
        return command(text.startsWith(":") ? stripped(text.substring(1)) : text)
                .orElseGet(() -> new Entry.Nonsense(PlainWording.NO_COMMAND));
    }

    private static Optional<Entry> command(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String words = stripped(text.substring(1));
        return Key.of(text.charAt(0))
                .filter(key -> words.isEmpty() || key == Key.REPORT || (key == Key.RATE && isRating(words)))
                .map(key -> new Entry.Command(key, words));
    }

    private static boolean isRating(String words) {
        return words.length() == 1 && words.charAt(0) >= '1' && words.charAt(0) <= '4';
    }

    private static Entry chosen(Question.Choice question, Planned planned, String text) {
        if (question instanceof Question.TrueFalse) {
            Optional<Integer> word = trueOrFalse(text.toLowerCase(Locale.ROOT));
            if (word.isPresent()) {
                return new Entry.Answer(new Response.Chosen(Set.of(word.get())));
            }
        }
        if (!NUMBERS.matcher(text).matches()) {
            return new Entry.Nonsense(PlainWording.noAnswer(question));
        }
        Set<Integer> options = new TreeSet<>();
        for (String number : numbers(text)) {
            int row = number.length() > MANY_DIGITS ? 0 : value(number);
            if (row < 1 || row > planned.order().size()) {
                return new Entry.Nonsense(PlainWording.noOption(question));
            }
            options.add(planned.order().get(row - 1));
        }
        return options.size() > 1 && !question.several()
                ? new Entry.Nonsense(PlainWording.ONE_WANTED)
                : new Entry.Answer(new Response.Chosen(options));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The value of decimal digits of any script. */
    private static int value(String digits) {
        return digits.codePoints().reduce(0, (value, digit) -> 10 * value + Character.digit(digit, 10));
    }

    /** The option's index: true stands first. */
    private static Optional<Integer> trueOrFalse(String word) {
        return switch (word) {
            case "t", "true" -> Optional.of(0);
            case "f", "false" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    private static String stripped(String text) {
        return OUTER_SPACE.matcher(text).replaceAll("");
    }
}
