package lectern.cli;

import lectern.study.Selection;
import lectern.view.PlainWording;
import picocli.CommandLine.Option;

/** How many questions are drawn, and by which seed. */
final class DrawOptions {
    @Option(
            names = {"-n", "--number"},
            paramLabel = "N",
            description =
                    "How many questions, " + Selection.USUAL_COUNT + " if not given; more than there are means all.")
    String number = "";

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "A whole number; the same one draws the same questions again, with options in the same order."
                    + " Drawn and told if not given.")
    String seed = "";

    /** Whether nothing was said. */
    boolean isNothing() {
        return number.isEmpty() && seed.isEmpty();
    }

    /** Whether it was said how many. */
    boolean isCounted() {
        return !number.isEmpty();
    }

    int count() {
        return number.isEmpty() ? Selection.USUAL_COUNT : Numbers.count("-n", number, 1);
    }

    long seed(Surroundings around) {
        return Numbers.seed(seed, around);
    }

    /** What is told if fewer questions fit than were wanted; empty otherwise. */
    String fewer(int fitting) {
        return number.isEmpty() || count() <= fitting ? "" : PlainWording.fewer(count(), fitting);
    }
}
