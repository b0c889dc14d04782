package lectern.cli;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.front.Unfinished;
import lectern.history.Ending;
import lectern.history.Entry;
import lectern.history.History;
import lectern.history.Mode;
import lectern.history.Query;
import lectern.history.Recording;
import lectern.history.Resumption;
import lectern.history.Unavailable;
import lectern.model.Bank;
import lectern.model.QuestionId;
import lectern.quiz.Session;

/** The quiz of a bank that was left last. */
sealed interface LeftQuiz {
    /** There is none. */
    record None() implements LeftQuiz {}

    /** It can go on. */
    record Open(Entry.RunBegun run, Unfinished unfinished) implements LeftQuiz {}

    /**
     * It cannot: the bank has changed.
     *
     * @param questions that are gone or no longer what was asked
     */
    record Changed(Entry.RunBegun run, List<QuestionId> questions) implements LeftQuiz {
        public Changed {
            questions = List.copyOf(questions);
        }

        /** What is to be told of it. */
        String sentence() {
            String names = questions.stream().map(QuestionId::value).collect(Collectors.joining(", "));
            return "The quiz of " + Unfinished.day(begun(run)) + " cannot go on: "
                    + (questions.size() == 1 ? "a question of it was" : "questions of it were")
                    + " changed or taken out of the bank since (" + names + ").";
        }
    }

    /** Makes the journal in which a quiz goes on. */
    interface Journals {
        /** Whether the run is this program's own: it is under way and not left. */
        boolean isUnderWay(Entry.RunBegun run);

        Unfinished goingOn(Entry.RunBegun run, Resumption.Possible from);
    }

    /** Looks for it. Quizzes of which nothing is left to be answered are ended on the way. */
    static LeftQuiz find(History history, Recording.Maker maker, Bank bank, Journals journals) throws Unavailable {
        while (true) {
            Optional<Entry.RunBegun> run = last(history, bank);
            if (run.isEmpty() || journals.isUnderWay(run.get())) {
                return new None();
            }
            List<Entry> entries = new ArrayList<>();
            history.forEach(Query.of(run.get().run()), recorded -> entries.add(recorded.entry()));
            Resumption resumption =
                    Resumption.of(run.get(), entries, bank, maker.clock().instant());
            if (resumption instanceof Resumption.Changed changed) {
                return new Changed(run.get(), changed.questions());
            }
            Resumption.Possible from = (Resumption.Possible) resumption;
            if (!(from.session() instanceof Session.Finished)) {
                return new Open(run.get(), journals.goingOn(run.get(), from));
            }
            // It was answered to the end, and the program was killed while the result was read.
            history.append(List.of(maker.ended(run.get(), Ending.FINISHED)));
        }
    }

    /** The quiz or exam that was begun last and has not ended. */
    private static Optional<Entry.RunBegun> last(History history, Bank bank) throws Unavailable {
        Optional<Entry.RunBegun> quiz = history.unfinished(bank.id(), Mode.PRACTICE);
        Optional<Entry.RunBegun> exam = history.unfinished(bank.id(), Mode.EXAM);
        boolean both = quiz.isPresent() && exam.isPresent();
        if (!both) {
            return quiz.or(() -> exam);
        }
        return quiz.get().stamp().at().isAfter(exam.get().stamp().at()) ? quiz : exam;
    }

    /** When a run began, by the clock of whoever began it. */
    static ZonedDateTime begun(Entry.RunBegun run) {
        return run.stamp().at().atZone(run.stamp().zoneId());
    }
}
