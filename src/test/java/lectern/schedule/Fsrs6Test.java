package lectern.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Fsrs6Test {
    private static final JsonNode ORACLE = Reference.json("fsrs-oracle.json");
    private static final JsonNode VECTORS = Reference.json("fsrs-upstream-vectors.json");
    private static final Fsrs6 FSRS = new Fsrs6(Parameters.DEFAULTS);

    /** Of the exact figures, and of those that were rounded to 8 decimals on the way. */
    private static final double EXACT = 1e-9;

    private static final double ROUNDED = 1e-5;
    private static final int EVER = Integer.MAX_VALUE;

    @Test
    void the_defaults_are_those_of_the_reference() {
        assertThat(Parameters.DEFAULTS)
                .isEqualTo(Reference.parameters(ORACLE.at("/meta/parameters")))
                .isEqualTo(Reference.parameters(VECTORS.get("parameters")));
    }

    static List<JsonNode> sequences() {
        return list(ORACLE.get("sequences"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sequences")
    void sequences_follow_the_reference(JsonNode sequence) {
        String id = sequence.get("id").textValue();
        Memory memory = new Memory(1, 1);
        for (int i = 0; i < sequence.get("reviews").size(); i++) {
            JsonNode review = sequence.get("reviews").get(i);
            JsonNode exact = review.get("exact");
            Rating rating = Rating.of(review.get("rating").intValue());
            int elapsed = review.get("elapsed_days").intValue();
            String where = id + ", review " + i;
            if (i > 0) {
                double retrievability = FSRS.retrievability(memory, elapsed);
                assertNear(where, retrievability, exact.get("retrievability_before"), EXACT);
                assertNear(where, retrievability, review.get("retrievability_before"), ROUNDED);
            }
            memory = i == 0 ? FSRS.first(rating) : FSRS.next(memory, elapsed, rating);
            assertNear(where, memory.stability(), exact.get("stability"), EXACT);
            assertNear(where, memory.difficulty(), exact.get("difficulty"), EXACT);
            assertNear(where, memory.stability(), review.get("stability"), ROUNDED);
            assertNear(where, memory.difficulty(), review.get("difficulty"), ROUNDED);
            assertNear(where, FSRS.exactInterval(memory.stability(), 0.9), exact.get("interval_unrounded"), EXACT);
            assertThat(FSRS.interval(memory.stability(), 0.9, 36_500))
                    .as(where)
                    .isEqualTo(exact.get("interval_days").intValue())
                    .isEqualTo(review.get("interval_days").intValue());
        }
    }

    @Test
    void a_first_review_starts_as_in_the_reference() {
        for (JsonNode first : ORACLE.get("initial")) {
            Memory memory = FSRS.first(Rating.of(first.get("rating").intValue()));
            assertNear("first", memory.stability(), first.get("stability"), EXACT);
            assertNear("first", memory.difficulty(), first.get("difficulty"), 1e-8);
        }
    }

    @Test
    void intervals_follow_the_desired_retention_as_in_the_reference() {
        for (JsonNode row : ORACLE.get("intervals")) {
            double retention = row.get("desired_retention").doubleValue();
            assertNear("modifier", FSRS.exactInterval(1, retention), row.get("modifier_exact"), EXACT);
            row.get("days")
                    .fields()
                    .forEachRemaining(
                            days -> assertThat(FSRS.interval(Double.parseDouble(days.getKey()), retention, 36_500))
                                    .as("S %s at %s", days.getKey(), retention)
                                    .isEqualTo(days.getValue().intValue()));
        }
    }

    @Test
    void retrievability_is_that_of_the_upstream_tests() {
        JsonNode vector = vector("retrievability");
        for (int i = 0; i < vector.get("input").size(); i++) {
            JsonNode input = vector.get("input").get(i);
            double got = FSRS.retrievability(
                    new Memory(input.get(1).doubleValue(), 5), input.get(0).doubleValue());
            assertVector(vector, i, got);
        }
    }

    @Test
    void difficulty_is_that_of_the_upstream_tests() {
        JsonNode next = vector("next_difficulty");
        JsonNode first = vector("initial difficulty");
        for (Rating rating : Rating.values()) {
            assertVector(
                    next,
                    rating.number() - 1,
                    FSRS.next(new Memory(5, 5), 1, rating).difficulty());
            assertVector(first, rating.number() - 1, FSRS.first(rating).difficulty());
        }
    }

    @Test
    void stability_is_that_of_the_upstream_tests() {
        JsonNode success = vector("stability after success");
        JsonNode failure = vector("stability after failure");
        for (Rating rating : Rating.values()) {
            Memory before = new Memory(5, rating.number());
            double retrievability = 1 - rating.number() / 10.0;
            assertVector(success, rating.number() - 1, FSRS.recalled(before, retrievability, rating));
            assertVector(failure, rating.number() - 1, FSRS.forgotten(before, retrievability));
        }
        JsonNode sameDay = vector("same-day stability");
        for (Rating rating : Rating.values()) {
            Memory after = FSRS.next(new Memory(5, 5), 0, rating);
            assertVector(sameDay, rating.number() - 1, after.stability());
        }
    }

    @Test
    void whole_days_are_those_of_the_upstream_tests() {
        JsonNode got = vector("whole-day interval").get("got");
        for (int i = 0; i < got.size(); i++) {
            assertThat(FSRS.interval(1, (i + 1) / 10.0, EVER))
                    .isEqualTo(got.get(i).intValue());
        }
    }

    @Test
    void a_history_of_the_upstream_tests_ends_in_its_memory() {
        int[] ratings = {1, 3, 3, 3, 3, 3};
        int[] gaps = {0, 0, 1, 3, 8, 21};
        Memory memory = FSRS.first(Rating.of(ratings[0]));
        for (int i = 1; i < ratings.length; i++) {
            memory = FSRS.next(memory, gaps[i], Rating.of(ratings[i]));
        }
        JsonNode vector = vector("memory state");
        assertVector(vector, 0, memory.stability());
        assertVector(vector, 1, memory.difficulty());
    }

    @Test
    void ninety_percent_are_desired_after_as_many_days_as_the_stability_has() {
        assertThat(FSRS.exactInterval(12.5, 0.9)).isEqualTo(12.5, within(1e-12));
        assertThat(FSRS.retrievability(new Memory(12.5, 5), 12.5)).isEqualTo(0.9, within(1e-12));
    }

    @Test
    void an_interval_is_at_least_a_day_and_at_most_the_maximum() {
        assertThat(FSRS.interval(0.001, 0.9, 365)).isEqualTo(1);
        assertThat(FSRS.interval(36_500, 0.7, 365)).isEqualTo(365);
        assertThat(FSRS.interval(36_500, 0.01, EVER)).isEqualTo(EVER);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> FSRS.exactInterval(1, 0)).hasMessageContaining("desired retention 0.0");
        assertThatThrownBy(() -> FSRS.exactInterval(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FSRS.next(new Memory(1, 1), -1, Rating.GOOD)).hasMessageContaining("-1 days");
        assertThatThrownBy(() -> new Memory(0, 5)).hasMessageContaining("stability 0.0");
        assertThatThrownBy(() -> new Memory(Double.NaN, 5)).hasMessageContaining("stability NaN");
        assertThatThrownBy(() -> new Memory(1, 10.5)).hasMessageContaining("difficulty 10.5");
        assertThatThrownBy(() -> Rating.of(5)).hasMessage("rating 5 is not 1 to 4");
        assertThatThrownBy(() -> Parameters.of(1, 2)).hasMessage("FSRS-6 has 21 weights, not 2");
        double[] beyond = Parameters.DEFAULTS.toArray();
        beyond[20] = 0.9;
        assertThatThrownBy(() -> Parameters.of(beyond)).hasMessage("w20 = 0.9 is not within 0.1 to 0.8");
    }

    private static void assertVector(JsonNode vector, int i, double got) {
        assertNear(vector.get("name").textValue(), got, vector.get("got").get(i), EXACT);
        assertNear(vector.get("name").textValue(), got, vector.get("expect").get(i), 1e-6);
    }

    private static void assertNear(String what, double got, JsonNode wanted, double relative) {
        double value = wanted.doubleValue();
        assertThat(got).as(what).isEqualTo(value, within(Math.abs(value) * relative));
    }

    private static JsonNode vector(String name) {
        return list(VECTORS.get("vectors")).stream()
                .filter(vector -> vector.get("name").textValue().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
