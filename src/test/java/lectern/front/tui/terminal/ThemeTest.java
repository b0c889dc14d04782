package lectern.front.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextColor;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lectern.view.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the themes promise, measured. */
class ThemeTest {
    private static final int DARKEST = 0x000000;
    private static final int DARK = 0x1E1E1E;
    private static final int LIGHT = 0xF5F5F0;
    private static final int LIGHTEST = 0xFFFFFF;

    static Stream<Arguments> pairs() {
        return themes().flatMap(theme -> Arrays.stream(Depth.values())
                .flatMap(depth -> Arrays.stream(Role.values()).map(role -> Arguments.of(theme, depth, role))));
    }

    private static Stream<Theme> themes() {
        return Arrays.stream(Theme.values()).filter(theme -> theme != Theme.MONOCHROME);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_pair_can_be_read_on_every_ground_that_its_theme_is_for(Theme theme, Depth depth, Role role) {
        double needed = role == Role.FRAME ? 3 : theme == Theme.HIGH_CONTRAST ? 7 : 4.5;
        Style style = theme.style(role, depth);
        for (int ground : grounds(theme)) {
            Light text = Light.of(style.foreground(), theme == Theme.LIGHT ? 0x333333 : 0xC0C0C0);
            assertThat(text.contrast(Light.of(style.background(), ground)))
                    .as("%s on %06x", style, ground)
                    .isGreaterThanOrEqualTo(needed);
        }
    }

    private static List<Integer> grounds(Theme theme) {
        return theme == Theme.LIGHT ? List.of(LIGHT, LIGHTEST) : List.of(DARKEST, DARK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"HIGH_CONTRAST", "DEUTERANOPIA", "TRITANOPIA"})
    void a_theme_for_eyes_relies_on_no_colour_of_the_terminal(Theme theme) {
        for (Depth depth : Depth.values()) {
            for (Role role : Role.values()) {
                assertThat(List.of(
                                theme.style(role, depth).foreground(),
                                theme.style(role, depth).background()))
                        .as(role + " " + depth)
                        .doesNotContain(TextColor.ANSI.DEFAULT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void with_deuteranopia_the_three_verdicts_differ_in_lightness(Depth depth) {
        assertApart(Theme.DEUTERANOPIA, depth, Light::withDeuteranopia);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void with_tritanopia_the_three_verdicts_differ_in_lightness(Depth depth) {
        assertApart(Theme.TRITANOPIA, depth, Light::withTritanopia);
    }

    private static void assertApart(Theme theme, Depth depth, UnaryOperator<Light> eyes) {
        double right = told(theme, depth, Role.RIGHT, eyes);
        double partial = told(theme, depth, Role.PARTIAL, eyes);
        double wrong = told(theme, depth, Role.WRONG, eyes);
        assertThat(Math.abs(right - wrong)).as("right and wrong").isGreaterThanOrEqualTo(20);
        assertThat(Math.abs(right - partial)).as("right and partly right").isGreaterThanOrEqualTo(20);
        assertThat(Math.abs(wrong - partial)).as("wrong and partly right").isGreaterThanOrEqualTo(20);
    }

    /** The lightness of the colour that tells: the one below the text where it is not the theme's ground. */
    private static double told(Theme theme, Depth depth, Role role, UnaryOperator<Light> eyes) {
        Style style = theme.style(role, depth);
        boolean below = !style.background().equals(theme.style(Role.TEXT, depth).background());
        return eyes.apply(Light.of(below ? style.background() : style.foreground(), DARKEST))
                .lightness();
    }

    @Test
    void what_differs_in_meaning_differs_in_look() {
        List<Role> roles =
                List.of(Role.TEXT, Role.TITLE, Role.SELECTED, Role.PASSAGE, Role.RIGHT, Role.PARTIAL, Role.WRONG);
        themes().forEach(theme -> {
            for (Depth depth : Depth.values()) {
                assertThat(roles.stream().map(role -> theme.style(role, depth)))
                        .as(theme + " " + depth)
                        .doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void themes_are_asked_for_by_words() {
        assertThat(Stream.of(Theme.values()).map(Theme::word))
                .containsExactly("dark", "light", "high-contrast", "deuteranopia", "tritanopia", "monochrome");
    }
}
