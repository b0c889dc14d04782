package lectern.history;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.model.Option;
import lectern.model.Question;
import lectern.text.Digest;

/**
 * A short name for the text of a question, to see later whether it was edited. 64 bits of SHA-256 each: enough to tell
 * two versions of one question apart.
 *
 * @param text of all that is asked and offered: stem, options, keys
 * @param key of what is right alone: an edited stem leaves it as it is
 */
public record ItemDigest(String text, String key) {
    private static final int LENGTH = 16;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public ItemDigest {
        if (!HEX.matcher(text).matches() || !HEX.matcher(key).matches()) {
            throw new IllegalArgumentException("no digest: " + text + "-" + key);
        }
    }

    public static ItemDigest of(Question question) {
        List<String> key = question.accept(new Key());
        List<String> text = Stream.of(
                        Stream.of(
                                question.type().word(),
                                question.header().stem(),
                                question.header().attributed()),
                        question.accept(new Offered()).stream(),
                        key.stream())
                .flatMap(parts -> parts)
                .toList();
        return new ItemDigest(digest(text), digest(key));
    }

    /**
     * What {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static ItemDigest parse(String written) {
        String[] parts = written.split("-", 2);
        return new ItemDigest(parts[0], parts.length == 2 ? parts[1] : "");
    }

    @Override
    public String toString() {
        return text + "-" + key;
    }

    private static String digest(List<String> parts) {
        StringBuilder all = new StringBuilder();
        // Lengths first, so that words cannot move from one part to the next unseen.
        parts.forEach(part -> all.append(part.length()).append(':').append(part));
        return Digest.of(all.toString());
    }

    /** What can be chosen or is shown besides the stem, in the bank's order: responses name options by it. */
    private static final class Offered implements Question.Visitor<List<String>> {
        @Override
        public List<String> singleChoice(Question.SingleChoice question) {
            return texts(question.options());
        }

        @Override
        public List<String> multipleResponse(Question.MultipleResponse question) {
            return texts(question.options());
        }

        @Override
        public List<String> trueFalse(Question.TrueFalse question) {
            return List.of();
        }

        @Override
        public List<String> shortAnswer(Question.ShortAnswer question) {
            return List.of();
        }

        @Override
        public List<String> numeric(Question.Numeric question) {
            return List.of(question.unit());
        }

        @Override
        public List<String> ordering(Question.Ordering question) {
            return List.of();
        }

        @Override
        public List<String> matching(Question.Matching question) {
            return question.extra();
        }

        @Override
        public List<String> cloze(Question.Cloze question) {
            return question.pieces().stream()
                    .map(piece -> piece instanceof Question.Words words ? words.text() : "")
                    .toList();
        }

        private static List<String> texts(List<Option> options) {
            return options.stream().map(Option::text).toList();
        }
    }

    /** What is right. */
    private static final class Key implements Question.Visitor<List<String>> {
        @Override
        public List<String> singleChoice(Question.SingleChoice question) {
            return right(question.options());
        }

        @Override
        public List<String> multipleResponse(Question.MultipleResponse question) {
            return right(question.options());
        }

        @Override
        public List<String> trueFalse(Question.TrueFalse question) {
            return List.of(Boolean.toString(question.answer()));
        }

        @Override
        public List<String> shortAnswer(Question.ShortAnswer question) {
            return question.accepted();
        }

        @Override
        public List<String> numeric(Question.Numeric question) {
            return List.of(
                    question.number().toPlainString(), question.tolerance().toPlainString(), question.unit());
        }

        @Override
        public List<String> ordering(Question.Ordering question) {
            return question.items();
        }

        @Override
        public List<String> matching(Question.Matching question) {
            return question.pairs().stream()
                    .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                    .toList();
        }

        @Override
        public List<String> cloze(Question.Cloze question) {
            return question.pieces().stream()
                    .filter(Question.Gap.class::isInstance)
                    .flatMap(piece -> ((Question.Gap) piece).accepted().stream())
                    .toList();
        }

        private static List<String> right(List<Option> options) {
            return options.stream().filter(Option::correct).map(Option::text).toList();
        }
    }
}
