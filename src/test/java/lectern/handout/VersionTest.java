package lectern.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.sample.SampleBank;
import lectern.study.Draw;
import lectern.study.Filter;
import org.junit.jupiter.api.Test;

class VersionTest {
    private static final Draw DRAW = Draw.from(SampleBank.BANK, Filter.ALL);

    @Test
    void version_a_is_the_quiz_of_the_screen() {
        for (long seed = -5; seed < 50; seed++) {
            assertThat(Version.drawn(DRAW, 5, seed, 3).get(0))
                    .isEqualTo(new Version("A", DRAW.quiz(5, seed).orElseThrow()));
        }
    }

    @Test
    void every_version_asks_the_same_in_an_order_of_its_own() {
        List<Version> versions = Version.drawn(DRAW, 6, 7, 4);

        assertThat(versions).extracting(Version::name).containsExactly("A", "B", "C", "D");
        assertThat(versions)
                .allSatisfy(version -> assertThat(ids(version.quiz()))
                        .containsExactlyInAnyOrderElementsOf(ids(versions.get(0).quiz())));
        assertThat(versions.stream().map(version -> ids(version.quiz()))).doesNotHaveDuplicates();
    }

    @Test
    void a_version_is_the_same_however_many_there_are() {
        assertThat(Version.drawn(DRAW, 6, 7, 26).subList(0, 3)).isEqualTo(Version.drawn(DRAW, 6, 7, 3));
    }

    @Test
    void every_version_has_its_own_letter() {
        assertThat(Version.drawn(DRAW, 1, 7, 26))
                .extracting(Version::name)
                .startsWith("A", "B")
                .endsWith("Y", "Z")
                .doesNotHaveDuplicates();
        assertThat(Stream.of(0, 25, 26, 27, 51, 52, 701, 702).map(Letter::of))
                .containsExactly("A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void nothing_to_ask_gives_no_version_and_no_number_of_versions_is_refused() {
        assertThat(Version.drawn(new Draw(SampleBank.BANK, Questions.of(List.of())), 5, 7, 3))
                .isEmpty();
        assertThatThrownBy(() -> Version.drawn(DRAW, 5, 7, 27)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Version.drawn(DRAW, 5, 7, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void options_stand_under_the_numbers_of_the_screen() {
        LongStream.range(0, 20).forEach(seed -> {
            Version version = Version.drawn(DRAW, 8, seed, 1).get(0);
            Planned planned = version.quiz().plan().stream()
                    .filter(each -> each.question().equals(SampleBank.YEAR))
                    .findFirst()
                    .orElseThrow();
            List<String> screen = planned.order().stream()
                    .map(index -> SampleBank.YEAR.options().get(index).text())
                    .toList();
            assertThat(version.exercises().get(planned.number() - 1).form()).isEqualTo(new Form.Options(screen, false));
        });
    }

    private static List<QuestionId> ids(Quiz quiz) {
        return quiz.plan().stream().map(planned -> planned.question().id()).toList();
    }
}
