package lectern.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.view.Glyphs;
import lectern.view.KeyHint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyMapTest {
    private static final KeyMap KEYS = KeyMap.standard();

    @ParameterizedTest
    @EnumSource(Context.class)
    void a_key_does_one_thing_and_what_is_bound_is_found(Context context) {
        List<String> seen = new ArrayList<>();
        for (KeyMap.Binding binding : KEYS.bindings(context)) {
            assertThat(binding.keys()).hasSameSizeAs(binding.commands());
            for (int i = 0; i < binding.commands().size(); i++) {
                for (String key : binding.keys().get(i)) {
                    assertThat(KEYS.command(context, key))
                            .contains(binding.commands().get(i));
                    seen.add(key);
                }
            }
        }
        assertThat(seen).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Context.class)
    void every_place_can_be_left_and_the_footer_tells_only_keys_that_work(Context context) {
        List<Command> commands = KEYS.bindings(context).stream()
                .flatMap(binding -> binding.commands().stream())
                .toList();
        assertThat(commands).containsAnyOf(Command.BACK, Command.LEAVE);
        KeyNames names = new KeyNames(KEYS, Glyphs.ASCII);
        assertThat(names.help(context)).hasSameSizeAs(commands);
        for (KeyHint hint : names.footer(context)) {
            assertThat(hint.key()).isNotBlank();
            assertThat(hint.label()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TYPING", "REPORTING"})
    void where_text_goes_letters_are_told_with_esc(Context context) {
        assertThat(new KeyNames(KEYS, Glyphs.ASCII).footer(context))
                .allSatisfy(hint -> assertThat(hint.key()).doesNotMatch("[a-z?!]"));
    }

    @ParameterizedTest
    @EnumSource(Context.class)
    void what_the_arrows_do_the_letters_of_vi_do_too_and_pages_and_ends_are_near(Context context) {
        if (KEYS.command(context, "Down").equals(Optional.of(Command.DOWN)) && !context.takesText()) {
            assertThat(KEYS.command(context, "Up")).contains(Command.UP);
            assertThat(KEYS.command(context, "j")).contains(Command.DOWN);
            assertThat(KEYS.command(context, "k")).contains(Command.UP);
            assertThat(KEYS.command(context, "Home")).contains(Command.FIRST);
            assertThat(KEYS.command(context, "End")).contains(Command.LAST);
            assertThat(KEYS.command(context, "PgDn")).contains(Command.PAGE_DOWN);
            assertThat(KEYS.command(context, "PgUp")).contains(Command.PAGE_UP);
        }
    }
}
