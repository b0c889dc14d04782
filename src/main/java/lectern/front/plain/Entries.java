package lectern.front.plain;

import java.util.Optional;
import java.util.regex.Pattern;
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
        Question question = planned.question();
        // Nobody's answer is a question mark: it is a cry for help.
        Optional<Entry> command = !takesText(question)
                ? command(text)
                : text.equals("?") ? Optional.of(new Entry.Command(Key.HELP, "")) : Optional.empty();
        return command.orElseGet(() -> question.accept(new AnswerEntry(planned, text)));
    }

    /** Whether answers are words, so that a letter is one too. */
    static boolean takesText(Question question) {
        return question instanceof Question.ShortAnswer
                || question instanceof Question.Numeric
                || question instanceof Question.Cloze;
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

    /** What a line means at the answer sheet of an exam: a number alone leads to that question. */
    static Entry atSheet(String line) {
        String text = stripped(line);
        String bare = text.startsWith(":") ? stripped(text.substring(1)) : text;
        return isNumber(bare)
                ? new Entry.Command(Key.GO, bare)
                : command(bare).orElseGet(() -> new Entry.Nonsense(PlainWording.NO_COMMAND));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Entry> command(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String words = stripped(text.substring(1));
        return Key.of(text.charAt(0))
                .filter(key -> words.isEmpty()
                        || key == Key.REPORT
                        || (key == Key.RATE && isRating(words))
                        || (key == Key.GO && isNumber(words)))
                .map(key -> new Entry.Command(key, words));
    }

    private static boolean isRating(String words) {
        return words.length() == 1 && words.charAt(0) >= '1' && words.charAt(0) <= '4';
    }

    private static String stripped(String text) {
        return OUTER_SPACE.matcher(text).replaceAll("");
    }
}
