package lectern.front.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Background background = new Background(true);

    @Test
    void an_answer_is_waited_for_a_quarter_of_a_second_at_most_and_not_once_it_came() {
        assertThat(background.ask()).isEqualTo("\u001b]11;?\u0007");
        assertThat(background.underWay()).isBetween(Duration.ZERO, Duration.ofMillis(250));
        assertThat(background.answered("11;rgb:f/f/f")).contains(Theme.LIGHT);
        assertThat(background.underWay()).isZero();
    }

    @Test
    void what_is_no_answer_changes_nothing_and_a_later_one_still_counts() {
        background.ask();
        assertThat(background.answered("10;rgb:f/f/f")).isEmpty();
        assertThat(background.answered("")).isEmpty();
        assertThat(background.answered("11;rgb:0/0/0")).contains(Theme.DARK);
    }

    @Test
    void with_a_theme_that_was_chosen_nothing_is_asked_and_no_answer_counts() {
        Background chosen = new Background(false);
        assertThat(chosen.ask()).isEmpty();
        assertThat(chosen.underWay()).isZero();
        assertThat(chosen.answered("11;rgb:f/f/f")).isEmpty();
    }
}
