package lectern.model;

import java.util.List;

/**
 * One of the choices of a question.
 *
 * @param text what is offered
 * @param correct whether it belongs to the key
 * @param why what someone who chose it should be told; empty if nothing
 * @param passages what bears that out, may be empty
 */
public record Option(String text, boolean correct, String why, List<Passage> passages) {
    public Option {
        passages = List.copyOf(passages);
    }

    /** An option without feedback of its own. */
    public static Option of(String text, boolean correct) {
        return new Option(text, correct, "", List.of());
    }
}
