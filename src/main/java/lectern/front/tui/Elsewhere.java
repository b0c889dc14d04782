package lectern.front.tui;

import java.util.List;
import java.util.function.Supplier;

/** Where the list of commands leads besides what can be done at a place. */
@FunctionalInterface
interface Elsewhere {
    /**
     * A way.
     *
     * @param name what it is called
     * @param what what there is
     * @param reason why it is not open now; empty if it is
     */
    record Way(String name, String what, String reason, Supplier<Move> leads) {
        /** The same way, not open for a reason; open as it was for an empty one. */
        Way unless(String why) {
            return why.isEmpty() ? this : new Way(name, what, why, leads);
        }
    }

    /**
     * The ways that there are.
     *
     * @param pages those that are open, the one that is seen first
     */
    List<Way> from(List<Page> pages);
}
