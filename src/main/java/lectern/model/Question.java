package lectern.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A question of a bank. Its type is its class; {@link Visitor} makes the compiler point out a type left unhandled. */
public sealed interface Question {
    Header header();

    QuestionType type();

    <R> R accept(Visitor<R> visitor);

    default QuestionId id() {
        return header().id();
    }

    /** The articles it draws on, in the order of its passages, each once. */
    default List<Article> articles() {
        return header().passages().stream().map(Passage::article).distinct().toList();
    }

    /** A question that is answered by choosing among options, which responses name by their index here. */
    sealed interface Choice extends Question {
        /** The options as the bank gives them, keys first; people see them in another order. */
        List<Option> options();

        /** Whether more than one option may be chosen. */
        default boolean several() {
            return false;
        }
    }

    /** One option is right. */
    record SingleChoice(Header header, List<Option> options) implements Choice {
        public SingleChoice {
            options = List.copyOf(options);
            if (options.size() < 2 || options.stream().filter(Option::correct).count() != 1) {
                throw new IllegalArgumentException(header.id() + " needs one key and a wrong option");
            }
        }

        @Override
        public QuestionType type() {
            return QuestionType.SINGLE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.singleChoice(this);
        }
    }

    /** All right options, and only these, are to be ticked. */
    record MultipleResponse(Header header, List<Option> options) implements Choice {
        public MultipleResponse {
            options = List.copyOf(options);
            if (options.stream().noneMatch(Option::correct) || options.stream().allMatch(Option::correct)) {
                throw new IllegalArgumentException(header.id() + " needs a key and a wrong option");
            }
        }

        @Override
        public boolean several() {
            return true;
        }

        @Override
        public QuestionType type() {
            return QuestionType.MULTIPLE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.multipleResponse(this);
        }
    }

    /** The stem is a statement: true or false. */
    record TrueFalse(Header header, boolean answer) implements Choice {
        /** True first, then False, whatever the key. */
        @Override
        public List<Option> options() {
            return List.of(Option.of("True", answer), Option.of("False", !answer));
        }

        @Override
        public QuestionType type() {
            return QuestionType.BOOLEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trueFalse(this);
        }
    }

    /**
     * A word or phrase is typed.
     *
     * @param accepted the answers that count as right; the first is the one that is shown
     */
    record ShortAnswer(Header header, List<String> accepted) implements Question {
        public ShortAnswer {
            accepted = List.copyOf(accepted);
            if (accepted.isEmpty()) {
                throw new IllegalArgumentException(header.id() + " has no answer");
            }
        }

        @Override
        public QuestionType type() {
            return QuestionType.SHORT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shortAnswer(this);
        }
    }

    /**
     * A number is typed.
     *
     * @param number the key
     * @param tolerance how far off still counts as right, in the key's unit, 0 or more
     * @param unit what is counted or measured in; empty if nothing
     */
    record Numeric(Header header, BigDecimal number, BigDecimal tolerance, String unit) implements Question {
        public Numeric {
            if (tolerance.signum() < 0) {
                throw new IllegalArgumentException(header.id() + " has a negative tolerance");
            }
        }

        @Override
        public QuestionType type() {
            return QuestionType.NUMERIC;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numeric(this);
        }
    }

    /**
     * Things are to be put in order.
     *
     * @param items in the right order, two or more
     */
    record Ordering(Header header, List<String> items) implements Question {
        public Ordering {
            items = List.copyOf(items);
            if (items.size() < 2) {
                throw new IllegalArgumentException(header.id() + " has nothing to put in order");
            }
        }

        @Override
        public QuestionType type() {
            return QuestionType.ORDERING;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordering(this);
        }
    }

    /**
     * Each left side is given its right side.
     *
     * @param pairs what belongs together, two or more
     * @param extra further right sides that belong to nothing
     */
    record Matching(Header header, List<Pair> pairs, List<String> extra) implements Question {
        public Matching {
            pairs = List.copyOf(pairs);
            extra = List.copyOf(extra);
            if (pairs.size() < 2) {
                throw new IllegalArgumentException(header.id() + " has nothing to match");
            }
        }

        /** The right sides that can be given, each once: those of the pairs in their order, then the spare ones. */
        public List<String> choices() {
            return Stream.concat(pairs.stream().map(Pair::right), extra.stream())
                    .distinct()
                    .toList();
        }

        @Override
        public QuestionType type() {
            return QuestionType.MATCHING;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matching(this);
        }
    }

    /** A left side and the right side that belongs to it. */
    record Pair(String left, String right) {}

    /**
     * A text with gaps to be filled.
     *
     * @param pieces the running text and its gaps, in order, at least one gap
     */
    record Cloze(Header header, List<Piece> pieces) implements Question {
        public Cloze {
            pieces = List.copyOf(pieces);
            if (pieces.stream().noneMatch(Gap.class::isInstance)) {
                throw new IllegalArgumentException(header.id() + " has no gap");
            }
        }

        /** The gaps, in the text's order, at least one. */
        public List<Gap> gaps() {
            return pieces.stream()
                    .filter(Gap.class::isInstance)
                    .map(Gap.class::cast)
                    .toList();
        }

        @Override
        public QuestionType type() {
            return QuestionType.CLOZE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cloze(this);
        }
    }

    /** A piece of a cloze. */
    sealed interface Piece {}

    /** Running text between gaps. */
    record Words(String text) implements Piece {}

    /**
     * A gap.
     *
     * @param accepted the answers that count as right, the first being the one that is shown
     */
    record Gap(List<String> accepted) implements Piece {
        public Gap {
            accepted = List.copyOf(accepted);
            if (accepted.isEmpty()) {
                throw new IllegalArgumentException("a gap without an answer");
            }
        }
    }

    /** One way for each type. */
    interface Visitor<R> {
        R singleChoice(SingleChoice question);

        R multipleResponse(MultipleResponse question);

        R trueFalse(TrueFalse question);

        R shortAnswer(ShortAnswer question);

        R numeric(Numeric question);

        R ordering(Ordering question);

        R matching(Matching question);

        R cloze(Cloze question);
    }
}
