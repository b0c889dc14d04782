package lectern.quiz;

import java.time.Duration;

/**
 * What happened at a question before it was left: by a skip, or by an answer that was taken back.
 *
 * @param hinted whether its hint was shown
 * @param spent how long it was looked at
 */
public record Visit(boolean hinted, Duration spent) {
    static final Visit NONE = new Visit(false, Duration.ZERO);
}
