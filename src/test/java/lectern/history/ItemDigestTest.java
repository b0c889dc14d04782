package lectern.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Question;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

class ItemDigestTest {
    private static final Question.SingleChoice YEAR = SampleBank.YEAR;

    private static Header asking(String stem) {
        Header header = YEAR.header();
        return new Header(
                header.id(),
                stem,
                header.attributed(),
                "another reason",
                "another hint",
                header.tags(),
                header.level(),
                header.passages());
    }

    @Test
    void questions_of_every_type_have_digests_of_their_own() {
        assertThat(SampleBank.BANK.questions())
                .map(ItemDigest::of)
                .map(ItemDigest::toString)
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{16}-[0-9a-f]{16}"));
    }

    @Test
    void another_stem_changes_the_text_alone() {
        ItemDigest before = ItemDigest.of(YEAR);
        ItemDigest after = ItemDigest.of(new Question.SingleChoice(asking("When was it lit?"), YEAR.options()));

        assertThat(after.text()).isNotEqualTo(before.text());
        assertThat(after.key()).isEqualTo(before.key());
    }

    @Test
    void another_key_changes_both() {
        ItemDigest before = ItemDigest.of(YEAR);
        ItemDigest after = ItemDigest.of(
                new Question.SingleChoice(YEAR.header(), List.of(Option.of("1871", false), Option.of("1831", true))));

        assertThat(after.text()).isNotEqualTo(before.text());
        assertThat(after.key()).isNotEqualTo(before.key());
    }

    @Test
    void what_only_explains_changes_nothing() {
        assertThat(ItemDigest.of(new Question.SingleChoice(asking(YEAR.header().stem()), YEAR.options())))
                .isEqualTo(ItemDigest.of(YEAR));
    }

    @Test
    void the_digest_of_a_question_never_changes_from_release_to_release() {
        assertThat(ItemDigest.of(YEAR)).hasToString("c63dd0956a6fef1e-4de4863246a2e27f");
    }
}
