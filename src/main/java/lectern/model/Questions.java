package lectern.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Predicate;

/**
 * The questions of a bank, or some of them, in an order. Of a large bank each is read when it is first asked for, so that
 * going through all of them takes long; their outlines are quick to be had.
 */
public final class Questions extends AbstractList<Question> implements RandomAccess {
    /** Where questions come from; any number of threads may ask. */
    public interface Source {
        int size();

        /**
         * A question.
         *
         * @throws UnsoundQuestion if it is one of a large bank and has an error
         */
        Question question(int index);

        /**
         * A question's outline.
         *
         * @throws UnsoundQuestion if it cannot be told without reading the question, and that has an error
         */
        Outline outline(int index);
    }

    private final Source source;

    public Questions(Source source) {
        this.source = source;
    }

    /** Questions that are read already; what is a {@code Questions} stays as it is. */
    public static Questions of(List<Question> read) {
        return read instanceof Questions already ? already : new Questions(new Read(List.copyOf(read)));
    }

    @Override
    public int size() {
        return source.size();
    }

    @Override
    public Question get(int index) {
        return source.question(index);
    }

    public Outline outline(int index) {
        return source.outline(index);
    }

    /** Those at some indices, in that order. */
    public Questions at(int[] indices) {
        return new Questions(new Picked(source, indices.clone()));
    }

    /** Those with an outline that is wanted, in their order; none is read for it. */
    public Questions where(Predicate<Outline> wanted) {
        int[] indices = new int[size()];
        int count = 0;
        for (int i = 0; i < indices.length; i++) {
            if (wanted.test(outline(i))) {
                indices[count++] = i;
            }
        }
        return count == indices.length ? this : at(Arrays.copyOf(indices, count));
    }

    /** Their ids, in their order; none is read for it. */
    public List<QuestionId> ids() {
        List<QuestionId> ids = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            ids.add(outline(i).id());
        }
        return ids;
    }

    /** The first one with an id; only it is read. */
    public Optional<Question> withId(QuestionId id) {
        for (int i = 0; i < size(); i++) {
            if (outline(i).id().equals(id)) {
                return Optional.of(get(i));
            }
        }
        return Optional.empty();
    }

    private record Read(List<Question> all) implements Source {
        @Override
        public int size() {
            return all.size();
        }

        @Override
        public Question question(int index) {
            return all.get(index);
        }

        @Override
        public Outline outline(int index) {
            return Outline.of(all.get(index));
        }
    }

    /** Some of another source's. */
    private static final class Picked implements Source {
        private final Source source;
        private final int[] indices;

        Picked(Source source, int[] indices) {
            this.source = source;
            this.indices = indices;
        }

        @Override
        public int size() {
            return indices.length;
        }

        @Override
        public Question question(int index) {
            return source.question(indices[index]);
        }

        @Override
        public Outline outline(int index) {
            return source.outline(indices[index]);
        }
    }
}
