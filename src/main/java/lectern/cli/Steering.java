package lectern.cli;

import lectern.front.KeyMap;

/**
 * How the full screen is steered.
 *
 * @param keys which key does what
 * @param mouse whether clicks and the wheel are Lectern's, rather than the terminal's to select text
 */
record Steering(KeyMap keys, boolean mouse) {
    static Steering of(Settings settings) {
        return new Steering(OwnKeys.in(settings.file()), settings.yes("mouse").orElse(true));
    }
}
