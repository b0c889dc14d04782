package lectern.bank;

import java.util.ArrayDeque;
import java.util.Deque;
import lectern.bank.finding.Code;

/** Where an article's {@code file:} leads, judged by its words alone; links are the source's to judge. */
final class ArticlePath {
    private ArticlePath() {}

    /**
     * The path from the parent of the bank's folder, with {@code /} and no {@code ..}.
     *
     * @param folder the name of the bank's folder, which the path is written from
     * @throws RefusedFile if the path is absolute, leaves that parent, or is not written with {@code /}
     */
    static String resolve(String folder, String written) throws RefusedFile {
        if (written.indexOf('\\') >= 0) {
            throw new RefusedFile(
                    Code.ARTICLE_PATH, "a path is written with / on every system", "write / instead of \\");
        }
        boolean drive = written.length() > 1 && written.charAt(1) == ':';
        if (written.startsWith("/") || written.startsWith("~") || drive) {
            throw new RefusedFile(
                    Code.ARTICLE_PATH,
                    "an article's path starts from the bank's folder",
                    "write it like ../seeds/article.txt");
        }
        Deque<String> steps = new ArrayDeque<>();
        if (!folder.isEmpty()) {
            steps.addLast(folder);
        }
        for (String step : written.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    throw new RefusedFile(
                            Code.ARTICLE_PATH,
                            "the path leaves the parent of the bank's folder",
                            "put the article inside the bank's folder or beside it");
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
