package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemScanTest {
    private static final int LONGEST = 200_000;

    /** Lines are read in chunks, and may be longer than one. */
    @Test
    void items_stand_where_their_lines_begin_whatever_the_length_of_lines() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "# a comment\n\n" : "");
            List<Integer> starts = new ArrayList<>();
            List<Integer> renamed = new ArrayList<>();
            for (int item = 0; item < 400; item++) {
                starts.add(text.length());
                text.append("- id: q").append(item).append('\n');
                if (random.nextInt(20) == 0) {
                    renamed.add(item);
                    text.append("  was: old\n");
                }
                int longest = random.nextInt(100) == 0 ? LONGEST : 900;
                text.append("  ask: ")
                        .append("- w".repeat(random.nextInt(longest) / 3))
                        .append('\n');
            }
            starts.add(text.length());
            if (random.nextBoolean()) {
                text.setLength(text.length() - 1);
                starts.set(starts.size() - 1, text.length());
            }
            QuestionFile file = QuestionFile.of(text.toString().getBytes(StandardCharsets.UTF_8));

            ItemScan scan = ItemScan.of(file).orElseThrow();

            assertThat(IntStream.rangeClosed(0, scan.size()).map(scan::start))
                    .as("seed %d, round %d", seed, round)
                    .containsExactlyElementsOf(starts);
            assertThat(scan.renamed()).as("seed %d, round %d", seed, round).containsExactly(ints(renamed));
            assertThat(scan.sum()).isEqualTo(ItemScan.sum(file));
        }
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
