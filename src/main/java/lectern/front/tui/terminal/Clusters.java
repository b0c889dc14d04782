package lectern.front.tui.terminal;

import java.util.List;

/** How text falls into what a reader takes for characters, and how many cells each takes. */
interface Clusters {
    /** The text in order, in pieces that must not be torn apart. */
    List<String> split(String text);

    /** The cells of one piece: 0, 1 or 2. */
    int columns(String cluster);
}
