package lectern.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Figures that other implementations of FSRS gave. */
final class Reference {
    private Reference() {}

    static JsonNode json(String name) {
        try (InputStream in = open(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The synthetic log of 11,096 reviews, by card in the order of first reviews. */
    static List<List<Review>> log() {
        Map<String, List<Review>> cards = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(open("optimizer-revlog.csv.gz")), StandardCharsets.UTF_8))) {
            in.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(row -> cards.computeIfAbsent(row[0], card -> new ArrayList<>())
                            .add(new Review(
                                    Moment.ofMillis(Long.parseLong(row[1]), ZoneOffset.UTC),
                                    Rating.of(Integer.parseInt(row[2])))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(cards.values());
    }

    static Parameters parameters(JsonNode array) {
        double[] weights = new double[array.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = array.get(i).doubleValue();
        }
        return Parameters.of(weights);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Reference.class.getResourceAsStream(name), name);
    }
}
