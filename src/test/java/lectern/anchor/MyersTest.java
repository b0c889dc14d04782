package lectern.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MyersTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void both_rows_are_those_of_the_plain_table(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int letters = 2 + random.nextInt(5);
            String pattern = word(random, random.nextInt(round % 3 == 0 ? 300 : 70), letters);
            String text = round % 2 == 0
                    ? word(random, random.nextInt(200), letters)
                    : word(random, random.nextInt(40), letters) + pattern + word(random, random.nextInt(40), letters);
            assertThat(new Myers(pattern).toEnds(text)).isEqualTo(lastRow(pattern, text, 0));
            assertThat(new Myers(pattern).toPrefixes(text)).isEqualTo(lastRow(pattern, text, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 127, 128, 129, 192})
    void patterns_at_the_ends_of_blocks_are_no_exception(int length) {
        Random random = new Random(length);
        String pattern = word(random, length, 3);
        String text = word(random, 50, 3) + pattern + word(random, 50, 3);
        assertThat(new Myers(pattern).toEnds(text)).isEqualTo(lastRow(pattern, text, 0));
        assertThat(new Myers(pattern).toPrefixes(text)).isEqualTo(lastRow(pattern, text, 1));
    }

    @Test
    void known_distances() {
        assertThat(distance("kitten", "sitting")).isEqualTo(3);
        assertThat(distance("", "abc")).isEqualTo(3);
        assertThat(distance("abc", "")).isEqualTo(3);
        assertThat(distance("a".repeat(500), "a".repeat(490) + "b")).isEqualTo(10);
    }

    private static int distance(CharSequence a, CharSequence b) {
        return new Myers(a).toPrefixes(b)[b.length()];
    }

    /** The last row of the table, by the textbook. */
    private static int[] lastRow(String pattern, String text, int firstRowStep) {
        int[][] table = new int[pattern.length() + 1][text.length() + 1];
        for (int i = 0; i <= pattern.length(); i++) {
            for (int j = 0; j <= text.length(); j++) {
                if (i == 0) {
                    table[i][j] = j * firstRowStep;
                } else if (j == 0) {
                    table[i][j] = i;
                } else {
                    int same = pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                    table[i][j] = Math.min(table[i - 1][j - 1] + same, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                }
            }
        }
        return table[pattern.length()];
    }

    private static String word(Random random, int length, int letters) {
        return random.ints(length, 'a', 'a' + letters)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
