package lectern.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.model.QuestionId;
import lectern.statistics.ReviewLog;
import lectern.statistics.Reviewed;
import lectern.study.ItemHistory;
import lectern.study.Learner;

/** The answers of a learner that statistics are made of, from what the history came to. */
final class CountedAnswers {
    private CountedAnswers() {}

    /** Those that move the schedule, in the order of their times. */
    static ReviewLog of(Learner learner) {
        List<Reviewed> reviews = new ArrayList<>();
        learner.questions().stream()
                .sorted()
                .forEach(question -> learner.item(question).counted().forEach(each -> reviews.add(of(question, each))));
        reviews.sort(Comparator.comparing(each -> each.review().moment().at()));
        return new ReviewLog(reviews);
    }

    private static Reviewed of(QuestionId question, ItemHistory.Counted counted) {
        ItemHistory.Reply reply = counted.reply();
        return new Reviewed(question, counted.review(), reply.mark(), reply.certainty(), reply.took());
    }
}
