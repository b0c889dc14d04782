package lectern.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.marking.Certainty;
import lectern.model.Bank;
import lectern.model.QuestionId;
import lectern.schedule.Card;
import lectern.schedule.Forecast;
import lectern.schedule.Interval;
import lectern.schedule.Moment;
import lectern.schedule.Phase;
import lectern.schedule.Rating;
import lectern.schedule.StudyDay;
import lectern.schedule.Timetable;

/**
 * What a learner's reviews of a bank come to at a moment.
 *
 * @param answers all that count, also to questions that the bank no longer has
 * @param young retention of items whose interval was under {@value #MATURE} days
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
    /** Days of interval from which on an item is called mature, as learners know it from other programs. */
    public static final int MATURE = 21;

    /** Days that the forecast looks ahead, today included. */
    public static final int DAYS_AHEAD = 30;

    public Statistics {
        articles = List.copyOf(articles);
        tags = List.copyOf(tags);
        sentences = List.copyOf(sentences);
        calibration = List.copyOf(calibration);
    }

    /** The statistics of a bank at a moment. */
    public static Statistics of(Bank bank, ReviewLog log, Timetable timetable, Moment now) {
        Map<QuestionId, List<Reviewed>> byQuestion = log.byQuestion();
        Map<QuestionId, Card.Seen> cards = new HashMap<>();
        Retention[] retentions = {Retention.NONE, Retention.NONE};
        byQuestion.forEach((question, reviews) -> {
            Card card = new Card.New(question.value());
            for (Reviewed each : reviews) {
                count(card, each, retentions);
                card = timetable
                        .next(card, each.review().moment())
                        .of(each.review().rating());
            }
            if (card instanceof Card.Seen seen) {
                cards.put(question, seen);
            }
        });
        Masteries masteries = new Masteries(bank, question -> {
            Card.Seen card = cards.get(question.id());
            return card == null ? Optional.empty() : Optional.of(timetable.retrievability(card, now));
        });
        List<Card.Seen> waiting = bank.questions().stream()
                .flatMap(question -> Optional.ofNullable(cards.get(question.id())).stream())
                .toList();
        return new Statistics(
                log.reviews().size(),
                retentions[0],
                retentions[1],
                Days.of(log.reviews(), now.day()),
                Forecast.of(waiting, now, DAYS_AHEAD),
                masteries.byArticle(),
                masteries.byTag(),
                masteries.bySentence(),
                median(log.reviews()),
                calibration(log.reviews()));
    }

    /** Counts a review of what was in review, unless it came on the day of the one before: young first, then mature. */
    private static void count(Card card, Reviewed reviewed, Retention[] retentions) {
        if (card instanceof Card.Seen seen
                && seen.phase() == Phase.REVIEW
                && seen.interval() instanceof Interval.Days days
                && StudyDay.elapsed(seen.last(), reviewed.review().moment()) > 0) {
            int which = days.count() < MATURE ? 0 : 1;
            retentions[which] = retentions[which].with(reviewed.review().rating() != Rating.AGAIN);
        }
    }

    private static Optional<Duration> median(List<Reviewed> reviews) {
        long[] millis = reviews.stream()
                .mapToLong(each -> each.took().toMillis())
                .sorted()
                .toArray();
        int middle = millis.length / 2;
        if (millis.length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.ofMillis(millis.length % 2 == 1 ? millis[middle] : (millis[middle - 1] + millis[middle]) / 2));
    }

    private static List<Calibration> calibration(List<Reviewed> reviews) {
        List<Calibration> all = new ArrayList<>();
        for (Certainty certainty : Arrays.asList(Certainty.GUESS, Certainty.UNSURE, Certainty.SURE)) {
            double[] marks = reviews.stream()
                    .filter(each -> each.certainty() == certainty)
                    .mapToDouble(each -> each.mark().fraction())
                    .toArray();
            if (marks.length > 0) {
                all.add(new Calibration(
                        certainty, marks.length, Arrays.stream(marks).sum()));
            }
        }
        return all;
    }
}
