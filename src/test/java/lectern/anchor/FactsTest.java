package lectern.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Quotes gathered by hand from the four articles, each with the line it stands in. */
class FactsTest {
    static Stream<String> facts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/lectern/anchor/quotes.tsv")).stream()
                .skip(1);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_quote_is_found_where_it_stands(String fact) throws IOException {
        String[] columns = fact.split("\t", -1);
        Path file = Path.of("seeds", columns[0]);
        String text = Files.readString(file);
        Article article = new Article(new ArticleId("a"), file.toString(), "A", "", text, List.of());
        assertThat(QuoteFinder.in(article).find(Quote.of(columns[2])))
                .isInstanceOfSatisfying(Verdict.Found.class, found -> {
                    Range range = found.fragments().get(0);
                    assertThat(article.place(range.start()).line()).isEqualTo(Integer.parseInt(columns[1]));
                    assertThat(range.in(text)).isEqualTo(range.in(text).strip());
                    assertThat(range.in(text).split("\\s+")).hasSameSizeAs(columns[2].split("\\s+"));
                });
    }
}
