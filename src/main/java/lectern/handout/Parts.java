package lectern.handout;

/**
 * Which parts of a handout are wanted.
 *
 * @param articles whether the cited articles stand before the questions, in full
 * @param exercises whether the questions are in it
 * @param key whether the key is in it, after all questions
 */
public record Parts(boolean articles, boolean exercises, boolean key) {
    public Parts {
        if (!exercises && !key) {
            throw new IllegalArgumentException("a handout with neither questions nor key");
        }
    }
}
