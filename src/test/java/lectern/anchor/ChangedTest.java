package lectern.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lectern.anchor.Verdict.Changed;
import lectern.anchor.Verdict.OtherCase;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedTest {
    private static final String TEXT = """
            Breaking

            More than 8,000 targets from important\u00A0and sensitive centers have been handed over to Iraq.
            The envoy did not say that Syria would close its border in 2015 or later.
            A1.jpgTEHRAN (FNA)- Top officials met in Café Naderi on Friday.
            The envoy of Iraq met officials on Monday; the envoy of Iran met officials on Monday.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    More than 9,000 targets from important and sensitive centers | More than 8,000 targets from important\u00A0and sensitive centers | NUMBER
                    The envoy did say that Syria would close its border          | The envoy did not say that Syria would close its border         | NEGATION
                    did not say that Russia would close its border               | did not say that Syria would close its border                   | NAME
                    The envoy did not tell that Syria would close its border     | The envoy did not say that Syria would close its border         |
                    TEHRAN (FNA)- Leading officials met in Café                  | TEHRAN (FNA)- Top officials met in Café                         | NAME
                    """)
    void a_change_says_what_the_article_reads_and_what_hangs_on_it(String quote, String reads, String fact) {
        assertThat(find(Quote.of(quote), Remembered.NOTHING)).isInstanceOfSatisfying(Changed.class, changed -> {
            assertThat(changed.fragments()).containsExactly(range(reads));
            assertThat(changed.confidence()).isBetween(Verdict.SURE, 1.0);
            assertThat(changed.facts()).isEqualTo(fact == null ? Set.of() : Set.of(Fact.valueOf(fact)));
        });
    }

    @Test
    void capitals_and_accents_have_a_verdict_of_their_own() {
        assertThat(find(Quote.of("Top Officials met in CAFE Naderi on friday"), Remembered.NOTHING))
                .isInstanceOfSatisfying(OtherCase.class, other -> {
                    assertThat(other.fragments()).containsExactly(range("Top officials met in Café Naderi on Friday"));
                    assertThat(other.confidence()).isGreaterThanOrEqualTo(Verdict.SURE);
                });
    }

    @Test
    void what_is_remembered_settles_which_of_two_places_it_is() {
        Quote quote = Quote.of("The envoy of Oman met officials");
        int second = TEXT.lastIndexOf("the envoy");
        Remembered before = Remembered.around(article(), new Range(second, second + 30));
        assertThat(find(quote, before))
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.fragments())
                                .containsExactly(range("the envoy of Iran met officials")));
        assertThat(find(quote, Remembered.NOTHING))
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.confidence()).isLessThan(Verdict.SURE));
    }

    @Test
    void a_changed_fragment_is_found_between_the_others() {
        assertThat(find(Quote.of("More than 9,000 targets […] have been handed over to Iraq"), Remembered.NOTHING))
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.fragments())
                                .containsExactly(
                                        range("More than 8,000 targets"), range("have been handed over to Iraq")));
    }

    @Test
    void surroundings_are_remembered_normalised() {
        assertThat(Remembered.around(article(), range("targets")))
                .isEqualTo(new Remembered("Breaking More than 8,000", "from important and sensitive cen"));
        assertThat(Remembered.around(article(), range("Breaking")).before()).isEmpty();
    }

    @Test
    void skipped_text_is_not_what_a_quote_has_become() {
        Range skipped = range("The envoy did not say that Syria would close its border in 2015 or later.");
        Article article = new Article(new ArticleId("a"), "seeds/a.txt", "A", "", TEXT, List.of(skipped));
        assertThat(QuoteFinder.in(article).find(Quote.of("The envoy did say that Syria would close its border")))
                .isInstanceOf(Verdict.Missing.class);
    }

    private static Verdict find(Quote quote, Remembered remembered) {
        return QuoteFinder.in(article()).find(quote, () -> remembered);
    }

    private static Range range(String words) {
        int start = TEXT.indexOf(words);
        return new Range(start, start + words.length());
    }

    private static Article article() {
        return new Article(new ArticleId("a"), "seeds/a.txt", "A", "", TEXT, List.of());
    }
}
