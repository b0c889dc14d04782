package lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchingTest {
    private static final String TEXT =
            "“Naïve” sailors – and the\u00a0pilot’s\nCAFÉ. ﬁne sailors! Read more: the pilot's café";

    private static Article article(List<Range> skipped) {
        return new Article(new ArticleId("a"), "a.txt", "A", "", TEXT, skipped);
    }

    private static List<String> found(String words) {
        return new Searching(article(List.of()))
                .find(words).stream().map(range -> range.in(TEXT)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "sailors|2",
                "SAILORS|2",
                "naive|1",
                "\"naïve\" sailors - and|1",
                "the pilot's cafe|2",
                "fine|1",
                "sailor s|0",
                "^ ^|0",
                "^^|0"
            })
    void typography_case_accents_and_line_ends_make_no_difference(String words, int count) {
        assertThat(found(words)).hasSize(count);
    }

    @Test
    void what_is_found_is_told_in_the_raw_text() {
        assertThat(found("the pilot's cafe")).containsExactly("the\u00a0pilot’s\nCAFÉ", "the pilot's café");
    }

    @Test
    void what_is_skipped_is_not_found() {
        int more = TEXT.indexOf("Read more");
        assertThat(new Searching(article(List.of(new Range(more, TEXT.length())))).find("pilot"))
                .hasSize(1);
    }
}
