package lectern.classroom.sheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lectern.classroom.Attempt;
import lectern.classroom.ClassResults;
import lectern.classroom.Cohort;
import lectern.classroom.Handed;
import lectern.classroom.ItemAnalysis;
import lectern.classroom.ToTeach;
import lectern.quiz.Score;
import lectern.view.Wording;

/** The results of a class in lines, without control characters. */
public record ClassSheet(ClassResults results) {
    /** So many passages to teach again are told. */
    private static final int PASSAGES = 10;

    /** All of them. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Wording.oneLine(results.bank().title()) + ": "
                + counted(results.here().size(), "attempt") + ". Bank "
                + Wording.oneLine(results.bank().id().value())
                + ", digest " + results.digest() + ".");
        lines.addAll(marks());
        lines.addAll(elsewhere());
        if (results.analysis().cohort().attempts() > 0) {
            lines.addAll(cohort());
            results.analysis().items().forEach(item -> lines.addAll(item(item)));
            lines.addAll(toTeach());
        }
        return lines;
    }

    /** "1 attempt", "3 attempts". */
    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private List<String> marks() {
        List<String> lines = new ArrayList<>();
        if (results.here().isEmpty()) {
            return List.of("No file is of this bank as it is now; --bank DIR names another.");
        }
        lines.add("");
        lines.add("Marks, the best first:");
        results.here().stream()
                .sorted(Comparator.comparingDouble(
                        (Handed handed) -> -handed.attempt().share()))
                .forEach(handed -> lines.add(mark(handed)));
        results.repeated()
                .forEach((name, files) -> lines.add(Wording.oneLine(name) + " stands there " + files.size()
                        + " times, and each counts: " + joined(files) + "."));
        if (results.schemes().size() > 1) {
            lines.add("Points were not given by one scheme: " + joined(results.schemes()) + ".");
        }
        return lines;
    }

    private static String mark(Handed handed) {
        Attempt attempt = handed.attempt();
        return name(handed) + ": " + Wording.points(attempt.total()) + " of " + Wording.points(attempt.maximum()) + " ("
                + Score.percent(attempt.share()) + " %) in "
                + Wording.time(time(attempt))
                + (attempt.complete() ? "" : "; not complete, left out of the figures below");
    }

    /** Who it was, or which file where nobody said. */
    private static String name(Handed handed) {
        String name = Wording.oneLine(handed.attempt().name());
        return name.isEmpty() ? "(no name) " + Wording.oneLine(handed.file()) : name;
    }

    private static Duration time(Attempt attempt) {
        return attempt.items().stream().map(item -> item.time()).reduce(Duration.ZERO, Duration::plus);
    }

    private static String joined(List<String> texts) {
        return texts.stream().map(Wording::oneLine).collect(Collectors.joining(", "));
    }

    private List<String> elsewhere() {
        if (results.elsewhere().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(
                "",
                "Of another bank, or of this one as it was before an edit; not marked again, and left out of"
                        + " the figures below:"));
        results.elsewhere()
                .forEach(handed -> lines.add(mark(handed) + "; bank "
                        + Wording.oneLine(handed.attempt().bank().value()) + ", digest "
                        + handed.attempt().digest()));
        return lines;
    }

    private List<String> cohort() {
        Cohort cohort = results.analysis().cohort();
        List<String> lines = new ArrayList<>(List.of("", "The class, " + counted(cohort.attempts(), "attempt") + ":"));
        if (cohort.isMuted()) {
            lines.add(FigureWords.muted(cohort.attempts()) + " the figures here and below.");
        }
        lines.add("Mean: " + FigureWords.of(cohort.mean()));
        lines.add("Standard deviation: " + FigureWords.of(cohort.deviation()));
        lines.add("Cronbach's alpha: " + FigureWords.of(cohort.alpha()));
        lines.add("Error ratio: " + FigureWords.of(cohort.errorRatio()));
        lines.add("Standard error: " + FigureWords.of(cohort.standardError()));
        return lines;
    }

    private List<String> item(ItemAnalysis item) {
        ItemWords words = new ItemWords(item);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(Wording.oneLine(item.question().id().value()) + ", "
                + item.question().type().title() + ": " + words.stem());
        lines.add(words.figures());
        if (item.isMuted() && !results.analysis().cohort().isMuted()) {
            lines.add(FigureWords.muted(item.attempts()) + ".");
        }
        lines.addAll(words.responses());
        lines.addAll(words.flags());
        return lines;
    }

    private List<String> toTeach() {
        List<ToTeach> passages = results.analysis().toTeach();
        List<String> lines = new ArrayList<>(
                List.of("", passages.isEmpty() ? "Nothing to teach again: full marks." : "To teach again:"));
        passages.stream().limit(PASSAGES).forEach(place -> {
            lines.add(Score.percent(place.lost()) + " % lost of "
                    + counted(place.answers(), "answer") + " to "
                    + joined(place.items().stream().map(id -> id.value()).toList()) + ":");
            lines.add("> " + Wording.sentences(place.passage()));
            lines.add(Wording.place(place.passage()));
        });
        return lines;
    }
}
