package lectern.anchor.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.anchor.evaluation.Tally.Outcome;
import lectern.anchor.evaluation.Trials.Length;

/** Prints how well quotes are found again: {@code mvn -q -DskipTests -Panchor-eval test}. */
public final class AnchorEvaluation {
    private AnchorEvaluation() {}

    /** Runs it with a seed, the number of rounds, and the quotes of each length for each article and edit of a round. */
    public static void main(String[] args) throws IOException {
        long seed = Long.parseLong(args[0]);
        int rounds = Integer.parseInt(args[1]);
        int quotes = Integer.parseInt(args[2]);
        System.out.printf("seed %d, %d rounds, %d quotes%n", seed, rounds, quotes);
        for (boolean remembering : new boolean[] {true, false}) {
            Trials trials = new Trials(remembering);
            for (int round = 0; round < rounds; round++) {
                trials.run(articles(), seed + round, quotes);
            }
            print(remembering ? "with the lock's context" : "quote alone", trials);
        }
    }

    static List<String> articles() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static void print(String title, Trials trials) {
        System.out.printf("%n## %s%n%n", title);
        System.out.println("| trials | n | right | wrong | suspect, right | suspect, wrong | missing |");
        System.out.println("|---|---|---|---|---|---|---|");
        Tally all = new Tally();
        for (Edit edit : Edit.values()) {
            Tally tally = new Tally();
            for (Length length : Length.values()) {
                tally.add(trials.of(length, edit));
            }
            row(edit.title(), tally);
            all.add(tally);
        }
        for (Length length : Length.values()) {
            row(length.title(), ofLength(trials, length));
        }
        row("all", all);
        System.out.println();
        System.out.println("| passage deleted | n | false finds | offered as suspect | missing |");
        System.out.println("|---|---|---|---|---|");
        Tally gone = new Tally();
        for (Length length : Length.values()) {
            deleted(length.title(), trials.deleted(length));
            gone.add(trials.deleted(length));
        }
        deleted("all", gone);
    }

    static Tally ofLength(Trials trials, Length length) {
        Tally tally = new Tally();
        for (Edit edit : Edit.values()) {
            tally.add(trials.of(length, edit));
        }
        return tally;
    }

    private static void row(String title, Tally tally) {
        StringBuilder row = new StringBuilder("| " + title + " | " + tally.all());
        for (Outcome outcome : Outcome.values()) {
            row.append(" | ").append(tally.percent(outcome));
        }
        System.out.println(row.append(" |"));
    }

    private static void deleted(String title, Tally tally) {
        System.out.println("| " + title + " | " + tally.all() + " | " + tally.percent(Outcome.WRONG) + " | "
                + tally.percent(Outcome.MISLED) + " | " + tally.percent(Outcome.MISSING) + " |");
    }
}
