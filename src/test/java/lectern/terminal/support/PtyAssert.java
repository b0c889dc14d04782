package lectern.terminal.support;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What tests say about a terminal. */
public final class PtyAssert extends AbstractAssert<PtyAssert, Pty> {
    private PtyAssert(Pty pty) {
        super(pty, PtyAssert.class);
    }

    public static PtyAssert assertThatTerminal(Pty pty) {
        return new PtyAssert(pty);
    }

    public PtyAssert shows(String text) {
        Assertions.assertThat(actual.screen()).contains(text);
        return this;
    }

    public PtyAssert showsNothingOf(String text) {
        Assertions.assertThat(actual.screen()).doesNotContain(text);
        return this;
    }

    /** Waits for the end. */
    public PtyAssert endsWith(int code) {
        Assertions.assertThat(actual.awaitExit()).as("exit code").isEqualTo(code);
        return this;
    }

    /** The modes are those before the start, and every mode of a screen that was set was taken back. */
    public PtyAssert isAsItWasFound() {
        Assertions.assertThat(actual.modes()).as("stty -a").isEqualTo(actual.modesBefore());
        for (String mode : new String[] {"?1049", "?2004", "?1000", "?1002", "?1006", "?2026"}) {
            isOff(mode);
        }
        Assertions.assertThat(last("?25h")).as("cursor shown").isGreaterThanOrEqualTo(last("?25l"));
        Assertions.assertThat(last("?7h")).as("wrapping").isGreaterThanOrEqualTo(last("?7l"));
        return this;
    }

    /** The modes are a screen's. */
    public PtyAssert isTaken() {
        Assertions.assertThat(actual.modes()).contains("-icanon", "-echo", "-ixon", "susp = <undef>");
        Assertions.assertThat(last("?1049h")).as("alternate screen").isGreaterThan(last("?1049l"));
        return this;
    }

    private void isOff(String mode) {
        int on = last(mode + "h");
        Assertions.assertThat(on < 0 || last(mode + "l") > on)
                .as("mode %s is off", mode)
                .isTrue();
    }

    private int last(String sequence) {
        return actual.raw().lastIndexOf("\u001b[" + sequence);
    }
}
