package lectern.classroom;

import java.util.function.DoubleUnaryOperator;

/** A number, or why there is none. */
public sealed interface Figure {
    record Known(double value) implements Figure {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("no figure: " + value);
            }
        }

        @Override
        public Figure map(DoubleUnaryOperator function) {
            return new Known(function.applyAsDouble(value));
        }
    }

    record Unknown(Reason reason) implements Figure {
        @Override
        public Figure map(DoubleUnaryOperator function) {
            return this;
        }
    }

    static Figure of(double value) {
        return new Known(value);
    }

    static Figure none(Reason reason) {
        return new Unknown(reason);
    }

    /** What follows from it, if it is known. */
    Figure map(DoubleUnaryOperator function);
}
