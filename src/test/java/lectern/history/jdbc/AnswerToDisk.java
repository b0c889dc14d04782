package lectern.history.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lectern.history.Entry;
import lectern.history.Sample;
import lectern.history.Unavailable;

/**
 * Measures how long it takes until an answer is kept so that no power cut takes it away, the way to the disk included.
 * For people, no test; see src/bench/README.md.
 */
public final class AnswerToDisk {
    private static final int ANSWERS = 1_000;
    private static final int WARM_UP = 100;

    private AnswerToDisk() {}

    /**
     * Measures.
     *
     * @param args a history.db, to which the answers are added; make a copy
     */
    public static void main(String[] args) throws IOException, Unavailable {
        Path file = Path.of(args[0]).toAbsolutePath();
        Place place = new Place(file, file.resolveSibling("cache"), Duration.ofSeconds(5));
        Sample sample = new Sample(System.nanoTime());
        Entry.RunBegun run = sample.begun(Sample.BANK);
        double[] millis = new double[ANSWERS];
        try (SqliteHistory history = new SqliteHistory(place, InstantSource.system(), salvaged -> {})) {
            history.append(List.of(run));
            for (int i = -WARM_UP; i < ANSWERS; i++) {
                Entry.Answer answer = sample.answer(run, i + WARM_UP + 1);
                long before = System.nanoTime();
                history.append(List.of(answer));
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - before) / 1e6;
                }
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s, %d MB: median %.2f ms, 95 %% %.2f ms, 99 %% %.2f ms, slowest %.2f ms%n",
                Files.getFileStore(file).type(),
                Files.size(file) / 1_000_000,
                millis[ANSWERS / 2],
                millis[ANSWERS * 95 / 100],
                millis[ANSWERS * 99 / 100],
                millis[ANSWERS - 1]);
    }
}
