package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BanksPageTest {
    private final TwoBanks banks = new TwoBanks();

    private Pilot page() {
        return Pilot.home(banks).shows("Open another bank", "2 are known").press("End", "Enter");
    }

    @Test
    void the_banks_are_listed_with_what_is_due() {
        page().shows("Grey Point (open)", "4 questions; 2 due", "/banks/birds", "It has errors");
    }

    @Test
    void choosing_another_one_leaves_for_it() {
        Pilot pilot = page().press("Down", "Enter");
        assertThat(banks.chosen()).containsExactly(1);
        assertThat(pilot.app().isOpen()).isFalse();
        assertThat(pilot.app().exitCode()).isZero();
    }

    @Test
    void the_one_that_is_open_stays_open() {
        page().press("Enter").shows("This bank is open already").press("Esc").shows("Practice");
        assertThat(banks.chosen()).isEmpty();
    }

    @Test
    void one_that_cannot_be_opened_tells_why_and_is_not_left_for() {
        Pilot pilot = page();
        banks.gone();
        pilot.press("Down", "Enter").shows("There is no bank any more.", "/banks/birds");
        assertThat(pilot.app().isOpen()).isTrue();
    }

    @Test
    void where_no_other_is_known_none_is_offered() {
        Pilot.home(Pilot.USUAL).hides("Open another bank");
    }
}
