package lectern.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import lectern.anchor.Verdict.Agreement;
import lectern.anchor.Verdict.Ambiguous;
import lectern.anchor.Verdict.Found;
import lectern.anchor.Verdict.Missing;
import lectern.anchor.Verdict.OtherCase;
import lectern.anchor.Verdict.Reason;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Range;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {
    private static final String TEXT = """
            Iran, Russia

            A1.jpgTEHRAN (FNA)- Top officials of UN\u00A0member states.
            “Borders” are far\u2026 said Iran\u2019s envoy; said Syria's envoy.
            Read More:
            Elsewhere in Tehran
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Top officials                | EXACT      | Top officials
                    UN member states             | TYPOGRAPHY | UN\u00A0member states
                    '  Top   officials '         | TYPOGRAPHY | Top officials
                    '"Borders" are far...'       | TYPOGRAPHY | “Borders” are far…
                    Iran's envoy                 | TYPOGRAPHY | Iran’s envoy
                    TEHRAN (FNA)                 | EXACT      | TEHRAN (FNA)
                    """)
    void typography_and_white_space_do_not_matter(String quote, Agreement agreement, String words) {
        assertThat(find(Quote.of(quote))).isEqualTo(new Found(agreement, List.of(range(words))));
    }

    @Test
    void a_quote_over_a_line_end_is_found() {
        assertThat(find(Quote.of("member states. “Borders” are")))
                .isEqualTo(new Found(Agreement.TYPOGRAPHY, List.of(range("member states.\n“Borders” are"))));
    }

    @Test
    void fragments_are_found_in_their_order() {
        assertThat(find(Quote.of("Top officials […] member states")))
                .isEqualTo(new Found(Agreement.EXACT, List.of(range("Top officials"), range("member states"))));
        assertThat(find(Quote.of("member states [...] Top officials")))
                .isInstanceOfSatisfying(
                        Missing.class, missing -> assertThat(missing.reason()).isEqualTo(Reason.ORDER));
    }

    @Test
    void of_windows_that_end_together_the_shortest_is_meant() {
        Article article = article("one two one two three. End", List.of());
        assertThat(QuoteFinder.in(article).find(Quote.of("one […] three")))
                .isEqualTo(new Found(Agreement.EXACT, List.of(new Range(8, 11), new Range(16, 21))));
        assertThat(QuoteFinder.in(article).find(Quote.of("one […] two"))).isInstanceOf(Ambiguous.class);
    }

    @Test
    void a_phrase_that_occurs_twice_is_ambiguous_until_its_surroundings_settle_it() {
        int second = TEXT.lastIndexOf("envoy");
        assertThat(find(Quote.of("envoy")))
                .isEqualTo(new Ambiguous(List.of(range("envoy"), new Range(second, second + 5)), 2));
        assertThat(find(new Quote("envoy", "Syria's", "")))
                .isEqualTo(new Found(Agreement.EXACT, List.of(new Range(second, second + 5))));
        assertThat(find(new Quote("envoy", "", "; said")))
                .isEqualTo(new Found(Agreement.EXACT, List.of(range("envoy"))));
        assertThat(find(new Quote("envoy", "Malta's", ""))).isInstanceOfSatisfying(Missing.class, missing -> {
            assertThat(missing.reason()).isEqualTo(Reason.CONTEXT);
            assertThat(missing.places()).hasSize(2);
        });
    }

    @Test
    void whole_words_are_preferred() {
        Article article = article("Iranian, Iran", List.of());
        assertThat(QuoteFinder.in(article).find(Quote.of("Iran")))
                .isEqualTo(new Found(Agreement.EXACT, List.of(new Range(9, 13))));
        assertThat(QuoteFinder.in(article).find(Quote.of("ania")))
                .isEqualTo(new Found(Agreement.EXACT, List.of(new Range(2, 6))));
    }

    @ParameterizedTest
    @CsvSource({
        "Elsewhere in Tehran,SKIPPED",
        "A1.jpg,SKIPPED",
        "Top officials entirely unrelated to what stands there,BEGINNING",
        "Whatever else was printed about cheap plastic toys of member states,ENDING",
        "Nothing at all like this,NOWHERE",
        "[…],NOWHERE"
    })
    void what_is_missing_says_why(String quote, Reason reason) {
        assertThat(find(Quote.of(quote)))
                .isInstanceOfSatisfying(
                        Missing.class, missing -> assertThat(missing.reason()).isEqualTo(reason));
    }

    @Test
    void a_quote_never_cuts_a_character_in_two() {
        assertThat(find(Quote.of("are far."))).isInstanceOf(Missing.class);
        assertThat(find(Quote.of("are far..."))).isInstanceOf(Found.class);
    }

    /** Eight times as much takes about eight times as long; were each place compared anew, it took 64. */
    private static final double SHARE = 24;

    private static final int RUNS = 5;
    /** Something else may keep the machine busy for as long as the usual runs take. */
    private static final int MOST_RUNS = 50;

    @Test
    @Tag("once")
    void hostile_articles_and_quotes_take_no_more_than_their_share() {
        assertShare(Verdict.class, n -> Quote.of("a".repeat(n / 16) + "b"));
        assertShare(Ambiguous.class, n -> Quote.of("a"));
        assertShare(Ambiguous.class, n -> Quote.of("a […] a"));
        assertShare(Ambiguous.class, n -> new Quote("a", "a".repeat(n / 16), "a"));
        assertShare(Verdict.class, n -> Quote.of("a[…]".repeat(n / 200) + "b"));
        assertShare(Verdict.class, n -> Quote.of("ab".repeat(n / 80)));
        assertShare(Verdict.class, n -> Quote.of("a b ".repeat(n / 100)));
    }

    @Test
    @Tag("once")
    void quotes_longer_than_any_citation_take_no_more_than_their_share() {
        IntFunction<String> quoted = n -> numbered(n).toUpperCase(Locale.ROOT).strip();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertShare(OtherCase.class, 40_000, QuoteFinderTest::numbered, n -> Quote.of(quoted.apply(n)));
            assertShare(
                    OtherCase.class,
                    40_000,
                    n -> numbered(n) + "The end is near.",
                    n -> Quote.of(quoted.apply(n) + " [...] the END is"));
            assertShare(
                    Missing.class,
                    40_000,
                    n -> numbered(n) + "The end is near.",
                    n -> Quote.of(quoted.apply(n) + " [...] The end was near"));
            assertShare(
                    Verdict.class,
                    40_000,
                    n -> numbered(n) + "The end is near.",
                    n -> new Quote("The end was near", quoted.apply(n), ""));
            // Accents upon accents, of which the quote has none.
            assertShare(
                    Verdict.Changed.class,
                    40_000,
                    n -> "The lamp burned o" + "\u0301".repeat(n) + "il, then gas, and in the end electricity.",
                    n -> Quote.of("The lamp has burned oil, then gas, and in the end electricity"));
        });
    }

    @Test
    void a_long_quote_in_other_capitals_that_stands_twice_is_missing() {
        String half = numbered(10_000);
        assertThat(QuoteFinder.in(article(half + half, List.of())).find(Quote.of(half.toUpperCase(Locale.ROOT))))
                .isInstanceOf(Missing.class);
    }

    /** Words of a few letters, each another. */
    private static String numbered(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(Integer.toString(i + 36, 36)).append("x ");
        }
        return text.toString();
    }

    private static void assertShare(Class<? extends Verdict> verdict, IntFunction<Quote> quote) {
        assertShare(verdict, 100_000, "a"::repeat, quote);
    }

    private static void assertShare(
            Class<? extends Verdict> verdict, int size, IntFunction<String> text, IntFunction<Quote> quote) {
        double small = seconds(text.apply(size), quote.apply(size), verdict, 0);
        double large = seconds(text.apply(8 * size), quote.apply(8 * size), verdict, SHARE * small);
        assertThat(large / small)
                .as("%.4f s for so much, %.4f s for eight times as much", small, large)
                .isLessThan(SHARE);
    }

    /**
     * The shortest of some runs, as what else the machine does only makes them longer; or the first that took less than
     * enough.
     */
    private static double seconds(String text, Quote quote, Class<? extends Verdict> verdict, double enough) {
        QuoteFinder finder = QuoteFinder.in(article(text, List.of()));
        double best = Double.MAX_VALUE;
        int most = enough > 0 ? MOST_RUNS : RUNS;
        for (int run = 0; run < most && best >= enough; run++) {
            long start = System.nanoTime();
            assertThat(finder.find(quote)).isInstanceOf(verdict);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private static Verdict find(Quote quote) {
        int image = TEXT.indexOf("A1.jpg");
        return QuoteFinder.in(article(
                        TEXT, List.of(new Range(image, image + 6), new Range(TEXT.indexOf("Read"), TEXT.length()))))
                .find(quote);
    }

    private static Range range(String words) {
        int start = TEXT.indexOf(words);
        return new Range(start, start + words.length());
    }

    private static Article article(String text, List<Range> skipped) {
        return new Article(new ArticleId("a"), "seeds/a.txt", "A", "", text, skipped);
    }
}
