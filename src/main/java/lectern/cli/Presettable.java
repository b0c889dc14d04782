package lectern.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * A command whose most usual options can be set without Picocli, which takes almost half of a quiz's start to look over its
 * annotations. What it is told in any other way is left to Picocli.
 */
interface Presettable extends Callable<Integer> {
    /**
     * Sets an option that takes one value, as Picocli would.
     *
     * @param option its long name, such as "--seed"
     * @return false if it is none of those that can be set so
     */
    boolean set(String option, String value);

    /** Sets options that are written as names and values by turns; false if they are not, some may be set then. */
    static boolean setAll(Presettable command, List<String> words) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.size(); i += 2) {
            String option = words.get(i).equals("-n") ? "--number" : words.get(i);
            boolean valued = i + 1 < words.size() && !words.get(i + 1).startsWith("-");
            if (!valued || !seen.add(option) || !command.set(option, words.get(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
