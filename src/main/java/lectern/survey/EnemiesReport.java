package lectern.survey;

import lectern.text.Sanitizer;

/** Writes out which questions answer which. */
public final class EnemiesReport {
    private EnemiesReport() {}

    /** A head, then two lines a pair: the ids, and the text that gives the key away. */
    public static String render(Enemies enemies) {
        if (enemies.pairs().isEmpty()) {
            return "No question's text holds another's key.\n";
        }
        StringBuilder out =
                new StringBuilder("Questions whose text holds another's key; a draw keeps the two apart:\n");
        for (Enemies.Pair pair : enemies.pairs()) {
            out.append('\n')
                    .append(pair.teller())
                    .append(" answers ")
                    .append(pair.answered())
                    .append(":\n  ")
                    .append(Sanitizer.line(pair.text()))
                    .append('\n');
        }
        return out.toString();
    }
}
