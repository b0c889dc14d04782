package lectern.cli;

import java.util.List;
import lectern.front.plain.PlainOutput;
import lectern.history.Entry;
import lectern.history.Recording;
import lectern.history.Treatment;
import lectern.history.Unavailable;
import lectern.model.Bank;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.schedule.Moment;
import lectern.view.StudyWording;

/** The questions of a bank that were suspended or buried, and how they come back. */
record Suspended(Bank bank, FoldingHistory history, Recording.Maker maker) {
    private static final String ALL = "all";

    /** Brings one of them back, or all. */
    int resume(String which, PlainOutput out) throws Unavailable {
        List<QuestionId> suspended = suspended();
        List<QuestionId> wanted = suspended.stream()
                .filter(question -> which.equals(ALL) || question.value().equals(which))
                .toList();
        if (wanted.isEmpty() && !which.equals(ALL)) {
            throw new Known("suspended question", names(suspended)).complaint(which);
        }
        if (!wanted.isEmpty()) {
            history.append(wanted.stream()
                    .<Entry>map(question -> new Entry.Treated(maker.stamp(bank.id()), question, new Treatment.Resume()))
                    .toList());
        }
        out.line(StudyWording.resumed(wanted));
        out.flush();
        return ExitCode.DONE;
    }

    private List<QuestionId> suspended() {
        Moment now = new Moment(maker.clock().instant(), maker.zone());
        Questions questions = bank.questions();
        return questions.ids().stream()
                .filter(question -> !history.learner().care(question).isWantedOn(now.day()))
                .toList();
    }

    private static List<String> names(List<QuestionId> questions) {
        return questions.stream().map(QuestionId::value).toList();
    }
}
