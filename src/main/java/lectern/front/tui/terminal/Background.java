package lectern.front.tui.terminal;

import java.time.Duration;
import java.util.Optional;

/** The question for a terminal's background, from when it is asked until it is answered or out of date. */
final class Background {
    /** Ended by BEL, which more terminals know than ST; they answer with the same. */
    private static final String QUESTION = "\u001b]11;?\u0007";
    /** How long after the question an answer may still be on its way; over a slow line about two round trips. */
    private static final Duration UNDER_WAY = Duration.ofMillis(250);

    private final boolean asking;
    private volatile boolean awaited;
    private volatile long askedAt;

    Background(boolean asking) {
        this.asking = asking;
    }

    /** The question, to be sent now; empty if nothing is asked. */
    String ask() {
        if (!asking) {
            return "";
        }
        askedAt = System.nanoTime();
        awaited = true;
        return QUESTION;
    }

    /** Takes what the terminal said; the theme that suits its background, empty if that is not what it told or was asked. */
    Optional<Theme> answered(String reply) {
        Optional<Theme> theme = asking ? BackgroundReply.theme(reply) : Optional.empty();
        theme.ifPresent(known -> stopWaiting());
        return theme;
    }

    void stopWaiting() {
        awaited = false;
    }

    /** How long to wait for an answer before the terminal is another's, to which it would be typed; zero if not at all. */
    Duration underWay() {
        Duration left = UNDER_WAY.minusNanos(System.nanoTime() - askedAt);
        return awaited && !left.isNegative() ? left : Duration.ZERO;
    }
}
