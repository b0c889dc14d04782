package lectern.front.tui.terminal;

/** What reaches a display from outside, in the order in which it came. */
sealed interface Arrival {
    /** Bytes of one read. */
    final class Bytes implements Arrival {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        boolean holds(char c) {
            for (byte b : bytes) {
                if (b == c) {
                    return true;
                }
            }
            return false;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    /** A signal, or the end of the input. */
    enum Notice implements Arrival {
        /** The terminal's size has changed (SIGWINCH). */
        RESIZED,
        /** The program goes on after it was stopped from outside (SIGCONT). */
        CONTINUED,
        /** SIGINT. */
        INTERRUPTED,
        /** The terminal is gone. */
        ENDED
    }
}
