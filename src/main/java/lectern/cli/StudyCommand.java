package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.front.NotKept;
import lectern.front.plain.PlainInput;
import lectern.front.plain.PlainOutput;
import lectern.front.plain.PlainQuiz;
import lectern.front.tui.terminal.Terminals;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.schedule.Fsrs6;
import lectern.schedule.Moment;
import lectern.schedule.Policy;
import lectern.schedule.Timetable;
import lectern.study.Deck;
import lectern.study.Draw;
import lectern.study.Grading;
import lectern.study.Limits;
import lectern.study.StudyQueue;
import lectern.view.StudyWording;
import lectern.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern study}: what is due today. */
@Command(
        name = "study",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Asks what is due today by spaced repetition, in lines.",
        footer = {
            "",
            "Exit codes: 0 done, or left with q; 2 a mistake on the command line or in the bank, or no question fits;"
                    + " 70 a fault of Lectern's own, or a history that cannot be kept; 130 the input ended early,"
                    + " or Ctrl+C."
        })
final class StudyCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    Wanted wanted = new Wanted();

    @Option(names = "--new", paramLabel = "N", description = "How many new questions a day at most: 10 if not given.")
    String fresh = "";

    @Option(
            names = "--reviews",
            paramLabel = "N",
            description = "How many reviews of known questions a day at most, in a cram how many questions: 100 if not"
                    + " given.")
    String reviews = "";

    @Option(names = "--cram", description = "Asks what is not due, too, and leaves the schedule as it is.")
    boolean cram;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "A whole number; the same one gives the same order, as long as the history is the same.")
    String seed = "";

    @Option(names = "--optimise", description = "Fits the schedule to your own answers, and asks nothing.")
    boolean optimise;

    /** Understood so that a line which is to work everywhere may always have it. */
    @Option(names = "--plain", description = "In lines, as it is anyway.")
    boolean plain;

    @Mixin
    Common common = new Common();

    StudyCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Limits limits = new Limits(
                fresh.isEmpty() ? Limits.USUAL.fresh() : Numbers.count("--new", fresh, 0),
                reviews.isEmpty() ? Limits.USUAL.reviews() : Numbers.count("--reviews", reviews, 0));
        checkTogether();
        Bank bank = invocation.bank(common);
        try {
            return new UsedHistory(invocation.around()).with(store -> {
                FoldingHistory history = FoldingHistory.of(store, bank.id());
                FittedParameters fitted = FittedParameters.in(invocation.around());
                return optimise
                        ? fitted.optimise(bank.id(), history.learner(), invocation.lines())
                        : study(bank, history, new Timetable(new Fsrs6(fitted.of(bank.id())), Policy.USUAL), limits);
            });
        } catch (NotKept e) {
            PlainOutput out = invocation.lines();
            out.line(String.valueOf(e.getMessage()));
            out.flush();
            return ExitCode.FAULT;
        }
    }

    private void checkTogether() {
        boolean asks = cram || !fresh.isEmpty() || !reviews.isEmpty() || !seed.isEmpty() || !wanted.isNothing();
        if (optimise && asks) {
            throw new Complaint("--optimise learns from all of a bank and asks nothing: leave the other options out.");
        }
        if (cram && !fresh.isEmpty()) {
            throw new Complaint("--cram asks what is known and what is new alike: leave --new out.");
        }
    }

    private int study(Bank bank, FoldingHistory history, Timetable timetable, Limits limits) {
        Surroundings around = invocation.around();
        Draw draw = Draw.from(bank, wanted.in(bank));
        String leftOut = Wording.leftOut(draw.leftOut());
        if (draw.playable().isEmpty()) {
            throw new Complaint(Wanted.nothing(leftOut));
        }
        Deck deck = new Deck(bank, draw.playable(), history.learner(), timetable);
        long from = Numbers.seed(seed, around);
        Mode mode = cram ? Mode.CRAM : Mode.STUDY;
        Recording.Maker maker = HistoryLogbook.maker(
                around, Grading.of(mode, false, timetable.scheduler().version()));
        StudySitting sitting = new StudySitting(history, maker, new StudySitting.Plan(deck, mode, limits, from));
        Moment now = new Moment(around.clock().instant(), maker.zone());
        List<String> opening = new ArrayList<>();
        List<Question> first = first(sitting, deck, now, limits, from, opening);
        leftOut.lines().forEach(opening::add);
        return first.isEmpty() ? nothing(opening, sitting) : ask(sitting, first, opening);
    }

    /** The first questions to ask, and what is said of them. */
    private List<Question> first(
            StudySitting sitting, Deck deck, Moment now, Limits limits, long from, List<String> opening) {
        String title = Wording.oneLine(deck.bank().title()) + ": ";
        if (cram) {
            List<Question> all = StudyQueue.cram(deck, now, limits.reviews(), from);
            opening.add(title + Wording.questions(all.size()) + " to cram. Seed: " + from + ".");
            return all;
        }
        StudyQueue queue = StudyQueue.of(deck, now, limits, from);
        List<Question> steps = queue.isEmpty() ? sitting.steps() : queue.learning();
        opening.add(title
                + StudyWording.counts(
                        steps.size(), queue.due().size(), queue.fresh().size())
                + " Seed: " + from + ".");
        if (queue.held() > 0) {
            opening.add(StudyWording.held(queue.held()));
        }
        List<Question> all = queue.isEmpty() ? steps : queue.all();
        all.stream()
                .filter(question -> deck.learner().item(question.id()).keyChanged(question))
                .forEach(question -> opening.add(StudyWording.keyChanged(question)));
        return all;
    }

    private int nothing(List<String> opening, StudySitting sitting) {
        PlainOutput out = invocation.lines();
        out.lines(opening);
        out.line(StudyWording.NOTHING_DUE);
        out.lines(sitting.outlook());
        out.flush();
        return ExitCode.DONE;
    }

    private int ask(StudySitting sitting, List<Question> first, List<String> opening) {
        Surroundings around = invocation.around();
        PlainQuiz.Ending ending = new PlainQuiz(
                        sitting.begin(first),
                        new PlainInput(around.in()),
                        invocation.lines(),
                        ReportFile.in(around),
                        around.clock(),
                        new PlainQuiz.Manner(around.terminal() || Terminals.inputAttached(), false),
                        sitting)
                .run(opening);
        sitting.leave();
        return ending == PlainQuiz.Ending.INPUT_ENDED ? ExitCode.INTERRUPTED : ExitCode.DONE;
    }
}
