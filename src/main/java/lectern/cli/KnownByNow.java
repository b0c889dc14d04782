package lectern.cli;

import java.time.ZoneId;
import java.util.Optional;
import lectern.history.History;
import lectern.history.Unavailable;
import lectern.model.Bank;
import lectern.model.UnsoundQuestion;
import lectern.schedule.Moment;
import lectern.schedule.Timetable;
import lectern.statistics.Statistics;
import lectern.study.Learner;
import lectern.view.KnownSentences;
import lectern.view.StatisticsView;

/** How well the sentences of a bank are known, as {@code lectern stats} has it. */
final class KnownByNow {
    private final Bank bank;
    private final History history;
    private final Surroundings around;
    private volatile KnownSentences sentences = KnownSentences.NONE;
    private volatile Optional<StatisticsView> statistics = Optional.empty();
    private volatile String whyNot = "";

    KnownByNow(Bank bank, History history, Surroundings around) {
        this.bank = bank;
        this.history = history;
        this.around = around;
    }

    /** Reads what the history has on the bank; what it cannot tell stays as it was. */
    void look() {
        try {
            Learner learner =
                    FoldingHistory.of(history, bank, FoldFile.of(bank, around)).learner();
            Timetable timetable = FittedParameters.in(around).timetable(bank.id());
            Moment now = new Moment(around.clock().instant(), ZoneId.systemDefault());
            Statistics found = statistics(bank, learner, timetable, now);
            sentences = new KnownSentences(found.sentences());
            statistics = Optional.of(new StatisticsView(bank, found, Optional.empty()));
            whyNot = "";
        } catch (Unavailable | Complaint | UnsoundQuestion e) {
            // The articles can be read without.
            whyNot = String.valueOf(e.getMessage());
        }
    }

    /** What a learner's answers come to. */
    static Statistics statistics(Bank bank, Learner learner, Timetable timetable, Moment now) {
        return Statistics.of(
                bank, learner.totals(timetable), question -> learner.card(question, timetable), timetable, now);
    }

    /** What was found with the sentences. */
    Optional<StatisticsView> statistics() {
        return statistics;
    }

    /** Why nothing could be found when it was last looked for; empty if it was. */
    String whyNot() {
        return whyNot;
    }

    /** What was found when it was last looked for. */
    KnownSentences sentences() {
        return sentences;
    }
}
