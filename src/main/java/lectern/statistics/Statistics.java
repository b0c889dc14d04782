package lectern.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Forecast;
import lectern.schedule.Moment;
import lectern.schedule.Timetable;

/**
 * What a learner's reviews of a bank come to at a moment.
 *
 * @param answers all that count, also to questions that the bank no longer has
 * @param young retention of items whose interval was under {@value Totals#MATURE} days
 * @param mature retention of the others
 * @param forecast what comes due, if nothing is answered meanwhile
 * @param articles mastery by article, in the bank's order; a question that cites several counts for each
 * @param tags mastery by tag, by name
 * @param sentences mastery by sentence that is cited, in the bank's order
 * @param typicalTime the median from a question's showing to its answer; empty without answers
 * @param calibration by certainty, of those that were declared
 */
public record Statistics(
        int answers,
        Retention young,
        Retention mature,
        Days days,
        Forecast forecast,
        List<Mastery> articles,
        List<Mastery> tags,
        List<SentenceMastery> sentences,
        Optional<Duration> typicalTime,
        List<Calibration> calibration) {
    /** Days that the forecast looks ahead, today included. */
    public static final int DAYS_AHEAD = 30;

    public Statistics {
        articles = List.copyOf(articles);
        tags = List.copyOf(tags);
        sentences = List.copyOf(sentences);
        calibration = List.copyOf(calibration);
    }

    /**
     * The statistics of a bank at a moment.
     *
     * @param totals of all answers, by the same timetable
     * @param cards where each question stands
     */
    public static Statistics of(
            Bank bank, Totals totals, Function<QuestionId, Card> cards, Timetable timetable, Moment now) {
        List<Card.Seen> waiting = new ArrayList<>();
        Map<QuestionId, Double> known = new HashMap<>();
        for (Question question : bank.questions()) {
            if (cards.apply(question.id()) instanceof Card.Seen seen) {
                waiting.add(seen);
                known.put(question.id(), timetable.retrievability(seen, now));
            }
        }
        Masteries masteries = new Masteries(bank, known);
        return new Statistics(
                totals.answers(),
                totals.young(),
                totals.mature(),
                new Days(now.day(), totals.days()),
                Forecast.of(waiting, now, DAYS_AHEAD),
                masteries.byArticle(),
                masteries.byTag(),
                masteries.bySentence(),
                median(totals.times(), totals.answers()),
                totals.calibration());
    }

    private static Optional<Duration> median(SortedMap<Long, Integer> times, int answers) {
        if (answers == 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis((ranked(times, (answers - 1) / 2) + ranked(times, answers / 2)) / 2));
    }

    /**
     * One of the times.
     *
     * @param rank in their order, from 0
     */
    private static long ranked(SortedMap<Long, Integer> times, int rank) {
        int quicker = 0;
        for (Map.Entry<Long, Integer> time : times.entrySet()) {
            quicker += time.getValue();
            if (quicker > rank) {
                return time.getKey();
            }
        }
        throw new IllegalStateException("there are " + quicker + " times only");
    }
}
