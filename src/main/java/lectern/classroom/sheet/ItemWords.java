package lectern.classroom.sheet;

import java.util.ArrayList;
import java.util.List;
import lectern.classroom.Figure;
import lectern.classroom.ItemAnalysis;
import lectern.classroom.OptionAnalysis;
import lectern.classroom.Suspicion;
import lectern.view.Wording;

/** What is told of an item. */
record ItemWords(ItemAnalysis item) {
    private static final int STEM = 10;

    /** The stem's first words. */
    String stem() {
        String[] words = Wording.oneLine(item.question().header().stem()).split(" ", STEM + 1);
        return words.length <= STEM
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, STEM)) + " ...";
    }

    /** "Facility 83 % (95 %: 70 to 91 %). Discrimination …. Efficiency …. 24 attempts." */
    String figures() {
        return "Facility " + FigureWords.of(item.facility()) + ". Discrimination "
                + FigureWords.of(item.discrimination()) + ". Efficiency " + FigureWords.of(item.efficiency()) + ". "
                + ClassSheet.counted(item.attempts(), "attempt") + ".";
    }

    /** How each option was chosen, "+" before a key and "-" before a distractor; or the commonest wrong responses. */
    List<String> responses() {
        List<String> lines = new ArrayList<>();
        item.options()
                .forEach(option -> lines.add((option.key() ? "+ " : "- ") + text(option) + ": "
                        + FigureWords.share(option.chosen(), option.answers())));
        item.wrong()
                .forEach(wrong -> lines.add("Wrong: " + Wording.oneLine(wrong.words()) + ": "
                        + FigureWords.share(wrong.times(), item.attempts())));
        if (item.unanswered() > 0) {
            lines.add("Not answered: " + FigureWords.share(item.unanswered(), item.attempts()));
        }
        return lines;
    }

    /** What looks wrong with its options; with few attempts, what may come to look so. */
    List<String> flags() {
        List<String> flags = new ArrayList<>();
        for (OptionAnalysis option : item.options()) {
            if (option.isNonFunctioning()) {
                flags.add(unchosen(option));
            }
            if (option.suspicion() != Suspicion.NONE) {
                flags.add(suspicion(option));
            }
        }
        return flags;
    }

    private String unchosen(OptionAnalysis option) {
        String who = option.chosen() == 0 ? "nobody chose it" : "fewer than one in twenty chose it";
        return "The distractor '" + text(option) + "'"
                + (item.isMuted() ? ": " + who + " so far." : " does nothing: " + who + ".");
    }

    private String suspicion(OptionAnalysis option) {
        String who = option.key()
                ? "the key '" + text(option) + "' was chosen by those who did worse on the other items"
                : "the distractor '" + text(option) + "' was chosen by those who did better on the other items";
        boolean chance = item.isMuted() || option.suspicion() == Suspicion.PERHAPS;
        return "Suspected miskey: " + who + ", correlation " + FigureWords.of(option.itemRest())
                + (chance ? "; it may be chance." : ".");
    }

    private static String text(OptionAnalysis option) {
        return Wording.oneLine(option.text());
    }

    /** Why figures are missing, each reason once; empty if none is. */
    String reasons() {
        List<Figure> figures =
                List.of(item.facility().value(), item.discrimination().value(), item.efficiency());
        return String.join(
                "; ",
                figures.stream()
                        .map(FigureWords::reason)
                        .filter(reason -> !reason.isEmpty())
                        .distinct()
                        .toList());
    }
}
