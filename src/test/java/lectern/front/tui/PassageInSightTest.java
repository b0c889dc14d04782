package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.bank.BankReader;
import lectern.bank.BuiltInSource;
import lectern.bank.ReadBank;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.study.Draw;
import lectern.study.Filter;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Run;
import lectern.view.Screen;
import lectern.view.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Lectern is for: after every answer to the bank that ships, the verdict and the passage are in sight. */
@Tag("once")
class PassageInSightTest {
    private static final Bank BANK = ((ReadBank.Verified) BankReader.read(new BuiltInSource())).bank();

    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "120, 40", "200, 60"})
    void after_every_answer_the_passage_is_in_sight(int columns, int rows) {
        List<Question> playable = Draw.from(BANK, Filter.ALL).questions();
        assertThat(playable).hasSizeGreaterThan(50);
        for (Question question : playable) {
            Pilot pilot = Pilot.quiz(new Size(columns, rows), BANK, question);
            assertThat(highlighted(pilot.screen())).as("before the answer").isFalse();
            pilot.press("Esc", "x", "x").shows("Incorrect.", "The answer is");
            assertThat(highlighted(pilot.screen()))
                    .as(question.id() + "\n" + pilot.screen().text())
                    .isTrue();
            assertThat(pilot.screen().text()).contains("seeds/");
            pilot.press("p");
            assertThat(highlighted(pilot.screen())).as("in its article").isTrue();
        }
    }

    private static boolean highlighted(Screen screen) {
        return screen.lines().stream()
                .map(Line::runs)
                .flatMap(List::stream)
                .map(Run::role)
                .anyMatch(Role.PASSAGE::equals);
    }
}
