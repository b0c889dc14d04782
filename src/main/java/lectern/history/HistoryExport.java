package lectern.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A history in forms that other programs read. */
public final class HistoryExport {
    /** The columns by which optimisers of FSRS read a history. */
    public static final String REVLOG_COLUMNS = "card_id,review_time,review_rating,review_state,review_duration";

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    /** Where a card stands before a review, as review logs number it. */
    private enum State {
        NEW(0),
        LEARNING(1),
        REVIEW(2),
        RELEARNING(3);

        private final int number;

        State(int number) {
            this.number = number;
        }

        /** Learned once recalled well; what is forgotten after that is learned again. */
        State after(Grade grade) {
            return switch (grade) {
                case GOOD, EASY -> REVIEW;
                case HARD -> this == NEW ? LEARNING : this == RELEARNING ? REVIEW : this;
                case AGAIN -> this == NEW || this == LEARNING ? LEARNING : RELEARNING;
                case NONE -> this;
            };
        }
    }

    private HistoryExport() {}

    /** Every entry as a line of JSON, in the order of their keeping. */
    public static Stream<String> jsonLines(List<Entry> entries) {
        return entries.stream().map(EntryLine::of);
    }

    /**
     * The review log as lines of CSV, the columns first: the answers that count for the schedule, by the machine's
     * clock, which is what its readers sort by.
     *
     * @param entries in the order of their keeping; of a run that began before the first of them nothing counts
     */
    public static List<String> revlog(List<Entry> entries) {
        List<Entry.Answer> reviews = Standing.reviews(entries).stream()
                .sorted(Comparator.comparing(answer -> answer.stamp().at()))
                .toList();
        List<String> lines = new ArrayList<>(List.of(REVLOG_COLUMNS));
        Map<String, State> states = new HashMap<>();
        for (Entry.Answer review : reviews) {
            String card = review.stamp().bank() + "/" + review.question();
            State state = states.getOrDefault(card, State.NEW);
            Grade grade = review.graded().grade();
            lines.add(quoted(card) + "," + review.stamp().at().toEpochMilli() + "," + grade.number() + ","
                    + state.number + "," + review.given().took().toMillis());
            states.put(card, state.after(grade));
        }
        return lines;
    }

    private static String quoted(String field) {
        return SPECIAL.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
