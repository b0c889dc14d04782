package lectern.quiz;

/**
 * Something that was done with a question, apart from answering it.
 *
 * @param round that it happened in
 * @param number of the question in the quiz, from 1
 * @param waiting whether the question was waiting for its answer; if not, it was just answered
 * @param after how many answers stood by then: what comes after them is taken back before them
 */
public record Handled(int round, int number, Handling handling, boolean waiting, int after) {
    /** Whether it left the questions to be asked. */
    boolean left() {
        return waiting && handling.setsAside();
    }
}
