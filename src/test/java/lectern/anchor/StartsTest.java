package lectern.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StartsTest {
    @Test
    void it_finds_what_a_search_of_the_text_finds() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            String text = text(random, random.nextInt(300), 2 + random.nextInt(3));
            Starts starts = new Starts(text);
            for (int i = 0; i < 20; i++) {
                String phrase = phrase(random, text);
                starts.of(phrase)
                        .ifPresent(found -> assertThat(found)
                                .as("seed in \"%s\" of \"%s\"", text, phrase)
                                .containsExactly(Occurrences.of(text, phrase)));
            }
        }
    }

    @Test
    void a_phrase_of_an_ordinary_text_is_looked_up() {
        String text = "The centre was set up in Baghdad. The centre was set up in 2015.";

        assertThat(new Starts(text).of("The centre was set up in").orElseThrow())
                .containsExactly(0, 34);
        assertThat(new Starts(text).of("The centre was never set up").orElseThrow())
                .isEmpty();
    }

    @Test
    void what_starts_in_too_many_places_is_left_to_the_search() {
        assertThat(new Starts("a".repeat(1_000)).of("a".repeat(20))).isEmpty();
        assertThat(new Starts("a").of("a")).isEmpty();
        assertThat(new Starts("").of("a phrase of some length").orElseThrow()).isEmpty();
    }

    private static String text(Random random, int length, int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(letters)));
        }
        return text.toString();
    }

    private static String phrase(Random random, String text) {
        if (text.isEmpty() || random.nextInt(4) == 0) {
            return text(random, 8 + random.nextInt(8), 3);
        }
        int start = random.nextInt(text.length());
        return text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(30)));
    }
}
