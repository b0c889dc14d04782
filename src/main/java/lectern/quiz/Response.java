package lectern.quiz;

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
            options = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }

        public static Chosen of(Integer... options) {
            return new Chosen(Set.of(options));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chosen(this);
        }
    }

    /** A text as it was typed. */
    record Typed(String text) implements Response {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typed(this);
        }
    }

    /** "I don't know": no mark, and no guess. */
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

        R dontKnow(DontKnow response);
    }
}
