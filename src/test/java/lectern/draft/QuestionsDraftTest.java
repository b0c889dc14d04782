package lectern.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionsDraftTest {
    private static final String POND = "The pond had some 8,000 fish in 2015, people say.";
    private static final String LAKE = "The lake had no fish at all in the year after that.";

    @Test
    void the_statement_is_another_sentence_than_the_cloze() {
        assertThat(asked(POND + " " + LAKE)).contains("ask: \"" + LAKE + "\"");
        assertThat(asked(POND, LAKE)).contains("ask: \"" + LAKE + "\"", "- id: the-lake");
        assertThat(asked(POND, POND, LAKE)).contains("ask: \"" + LAKE + "\"");
    }

    @Test
    void where_there_is_no_other_sentence_there_is_no_statement() {
        assertThat(asked(POND))
                .contains("One question to begin with.", "- id: the-pond")
                .doesNotContain("answer: true");
        assertThat(asked(POND, POND)).doesNotContain("answer: true");
    }

    /** The questions that are no comments, and the comment before them. */
    private static String asked(String... articles) {
        List<DraftArticle> drafts = Stream.of(articles)
                .map(text -> DraftArticle.of(text.substring(0, 8) + ".txt", text, List.of())
                        .orElseThrow())
                .toList();
        String yaml = new QuestionsDraft(drafts).yaml();
        return yaml.substring(0, yaml.indexOf("# One of each other type"));
    }
}
