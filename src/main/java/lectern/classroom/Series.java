package lectern.classroom;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Numbers, one an attempt; variances and covariances are those of a sample, with n − 1. */
final class Series {
    private final double[] values;

    private Series(double[] values) {
        this.values = values;
    }

    static Series of(double... values) {
        return new Series(values.clone());
    }

    static <T> Series of(Collection<T> all, ToDoubleFunction<T> value) {
        return new Series(all.stream().mapToDouble(value).toArray());
    }

    int size() {
        return values.length;
    }

    double at(int index) {
        return values[index];
    }

    double sum() {
        return Arrays.stream(values).sum();
    }

    /** Of one number or more. */
    double mean() {
        return sum() / values.length;
    }

    /** Of two numbers or more; exactly 0 if they differ only by rounding. */
    double variance() {
        return isConstant() ? 0 : covariance(this);
    }

    double deviation() {
        return Math.sqrt(variance());
    }

    /** Of two pairs or more. */
    double covariance(Series other) {
        double mean = mean();
        double otherMean = other.mean();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (values[i] - mean) * (other.values[i] - otherMean);
        }
        return sum / (values.length - 1);
    }

    boolean isConstant() {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        return most - least <= AttemptItem.ROUNDING;
    }

    Series minus(Series other) {
        double[] differences = values.clone();
        for (int i = 0; i < differences.length; i++) {
            differences[i] -= other.values[i];
        }
        return new Series(differences);
    }

    /** In ascending order. */
    Series sorted() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Series(sorted);
    }
}
