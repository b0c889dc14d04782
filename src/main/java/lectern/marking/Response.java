package lectern.marking;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What someone answered. */
public sealed interface Response {
    <R> R accept(Visitor<R> visitor);

    /**
     * Options chosen or ticked.
     *
     * @param options their indices in {@link lectern.model.Question.Choice#options()}, from 0
     */
    record Chosen(Set<Integer> options) implements Response {
        public Chosen {
            // Sorted, so that equal responses also print alike.
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }

        public static Chosen of(Integer... options) {
            return new Chosen(Set.of(options));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chosen(this);
        }
    }

    /** A text as it was typed: a word, a phrase or a number. */
    record Typed(String text) implements Response {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typed(this);
        }
    }

    /**
     * Things put in order.
     *
     * @param items their indices in {@link lectern.model.Question.Ordering#items()}, from 0, the first one first
     */
    record Ordered(List<Integer> items) implements Response {
        public Ordered {
            items = List.copyOf(items);
        }

        public static Ordered of(Integer... items) {
            return new Ordered(List.of(items));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordered(this);
        }
    }

    /**
     * Right sides given to left sides.
     *
     * @param choices for each pair of the question in the bank's order, the index in
     *     {@link lectern.model.Question.Matching#choices()} from 0; {@link #NONE} where none was given
     */
    record Matched(List<Integer> choices) implements Response {
        public static final int NONE = -1;

        public Matched {
            choices = List.copyOf(choices);
        }

        public static Matched of(Integer... choices) {
            return new Matched(List.of(choices));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matched(this);
        }
    }

    /**
     * Gaps filled.
     *
     * @param texts for each gap, in the text's order, what was typed; empty where nothing was
     */
    record Filled(List<String> texts) implements Response {
        public Filled {
            texts = List.copyOf(texts);
        }

        public static Filled of(String... texts) {
            return new Filled(List.of(texts));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.filled(this);
        }
    }

    /** "I don't know", or nothing at all: no mark, and no guess. */
    record DontKnow() implements Response {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dontKnow(this);
        }
    }

    /** One way for each kind. */
    interface Visitor<R> {
        R chosen(Chosen response);

        R typed(Typed response);

        R ordered(Ordered response);

        R matched(Matched response);

        R filled(Filled response);

        R dontKnow(DontKnow response);
    }
}
