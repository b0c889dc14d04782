package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.front.tui.terminal.PaintedCells;
import lectern.front.tui.terminal.Theme;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import lectern.view.Glyphs;
import lectern.view.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much a key press sends over a slow line, on a large screen. */
@Tag("once")
class WireBytesTest {
    private static final Size SIZE = new Size(200, 60);
    /** Less than one packet, whatever the screen. */
    private static final int LITTLE = 512;

    private static final int MOST = 2_048;

    private final PaintedCells painted = new PaintedCells(SIZE, Theme.DARK);

    private List<Integer> bytes(Pilot pilot, String... keys) {
        painted.paint(pilot.screen());
        List<Integer> bytes = new ArrayList<>();
        for (String key : keys) {
            bytes.add(painted.paint(pilot.press(key).screen()));
        }
        return bytes;
    }

    private static String[] times(int count, String... keys) {
        return IntStream.range(0, count).boxed().flatMap(i -> Stream.of(keys)).toArray(String[]::new);
    }

    private static Pilot longArticle() {
        Random random = new Random(7);
        String text = IntStream.range(0, 200)
                .mapToObj(line -> IntStream.range(0, 12 + random.nextInt(9))
                        .mapToObj(word -> Integer.toString(random.nextInt(36 * 36 * 36 * 36), 36))
                        .collect(Collectors.joining(" ", "The ", ".")))
                .collect(Collectors.joining("\n"));
        Article article = new Article(new ArticleId("long"), "long.txt", "A long article", "", text, List.of());
        Bank bank = new Bank(
                SampleBank.FOUR.id(),
                SampleBank.FOUR.title(),
                Stream.concat(SampleBank.FOUR.articles().stream(), Stream.of(article))
                        .toList(),
                SampleBank.FOUR.questions());
        return Pilot.home(SIZE, Glyphs.UNICODE, bank).press("Down", "Down", "Down", "Down", "Enter", "End", "Enter");
    }

    @Test
    void moving_in_a_list_sends_little() {
        assertThat(bytes(Pilot.home(SIZE), times(4, "Down", "Down", "Up"))).allMatch(sent -> sent < LITTLE);
        assertThat(bytes(asking(SampleBank.YEAR), times(4, "Down", "Down", "Up")))
                .allMatch(sent -> sent < LITTLE);
        assertThat(bytes(Pilot.home(SIZE).press("Down", "Down", "Down", "Enter"), times(4, "Down", "Space")))
                .allMatch(sent -> sent < LITTLE);
    }

    @Test
    void making_an_answer_sends_little() {
        assertThat(bytes(asking(SampleBank.NAME), times(4, "H", "o", "Backspace")))
                .allMatch(sent -> sent < LITTLE);
        assertThat(bytes(asking(SampleBank.FUELS), "Space", "Down", "Down", "Space"))
                .allMatch(sent -> sent < LITTLE);
        assertThat(bytes(asking(SampleBank.SURVIVORS), times(4, "Space", "Down")))
                .allMatch(sent -> sent < LITTLE);
    }

    @Test
    void scrolling_an_article_by_a_line_sends_about_that_line() {
        assertThat(bytes(longArticle(), times(20, "Down", "Down", "Up"))).allMatch(sent -> sent < LITTLE);
    }

    @Test
    void half_of_all_keys_of_a_session_send_little_and_a_whole_page_its_cells() {
        List<Integer> sent = new ArrayList<>(bytes(Pilot.quiz(SIZE), quizKeys()));
        sent.addAll(bytes(longArticle(), times(10, "Down", "Down", "Up", "Down")));
        List<Integer> pages = bytes(longArticle(), times(4, "PgDn", "PgDn", "PgUp"));
        sent.sort(null);
        assertThat(sent.get(sent.size() / 2)).isLessThan(LITTLE);
        assertThat(sent.get(sent.size() * 95 / 100)).isLessThan(MOST);
        assertThat(pages).allMatch(page -> page < SIZE.columns() * SIZE.rows());
    }

    private static String[] quizKeys() {
        return times(4, "Down", "Up", "Down", "Up", "Down", "Enter", "Enter");
    }

    private static Pilot asking(Question question) {
        return Pilot.taking(SIZE, Glyphs.UNICODE, SampleQuiz.of(Terms.PRACTICE, question), () -> Pilot.NOW);
    }
}
