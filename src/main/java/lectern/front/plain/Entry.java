package lectern.front.plain;

import lectern.marking.Response;

/** What a typed line means. */
sealed interface Entry {
    /** Nothing was typed. */
    record Blank() implements Entry {}

    /**
     * A command.
     *
     * @param words what stands after it; only a report takes any, and a rating a number from 1 to 4
     */
    record Command(Key key, String words) implements Entry {}

    /** An answer to the question. */
    record Answer(Response response) implements Entry {}

    /** Neither; the reason is for whoever typed it. */
    record Nonsense(String reason) implements Entry {}
}
