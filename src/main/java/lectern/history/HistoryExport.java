package lectern.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.schedule.Card;
import lectern.schedule.Fsrs6;
import lectern.schedule.Moment;
import lectern.schedule.Parameters;
import lectern.schedule.Policy;
import lectern.schedule.Rating;
import lectern.schedule.Timetable;

/** A history in forms that other programs read. */
public final class HistoryExport {
    /** The columns by which optimisers of FSRS read a history. */
    public static final String REVLOG_COLUMNS = "card_id,review_time,review_rating,review_state,review_duration";

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    /** Phases hang on the steps of learning alone; neither the model's parameters nor chance have a part in them. */
    private static final Timetable TIMETABLE =
            new Timetable(new Fsrs6(Parameters.DEFAULTS), Policy.USUAL.withFuzz(false));

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
        List<String> lines = new ArrayList<>(List.of(REVLOG_COLUMNS));
        Map<String, Card> cards = new HashMap<>();
        for (Entry.Answer answer : Standing.reviews(entries)) {
            String id = answer.stamp().bank() + "/" + answer.question();
            Card card = cards.getOrDefault(id, new Card.New(id));
            Rating rating = answer.graded().grade().rating().orElseThrow();
            Moment moment = new Moment(answer.stamp().at(), answer.stamp().zoneId());
            lines.add(quoted(id) + "," + moment.millis() + "," + rating.number() + ","
                    + card.phase().number() + "," + answer.given().took().toMillis());
            cards.put(id, TIMETABLE.next(card, moment).of(rating));
        }
        return lines;
    }

    private static String quoted(String field) {
        return SPECIAL.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
