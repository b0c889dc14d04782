package lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.front.NotKept;
import lectern.front.plain.PlainInput;
import lectern.front.plain.PlainOutput;
import lectern.front.plain.PlainQuiz;
import lectern.front.plain.StudyCourse;
import lectern.front.tui.terminal.Terminals;
import lectern.history.Mode;
import lectern.model.Bank;
import lectern.schedule.Fsrs6;
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
        description = "Asks what is due today by spaced repetition.",
        footer = {
            "",
            "Exit codes: 0 done, or left with q; 2 a mistake on the command line or in the bank, or no question fits;"
                    + " 70 a fault of Lectern's own, or a history that cannot be kept; 130 the input ended early,"
                    + " or Ctrl+C."
        })
final class StudyCommand implements Callable<Integer> {
    private final Invocation invocation;
    /** What fits but cannot be asked yet; empty if there is nothing of the kind. */
    private String leftOut = "";

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

    @Option(
            names = "--resume-suspended",
            paramLabel = "ID|all",
            description = "Brings back the question with this id, or all that were suspended or buried, and asks"
                    + " nothing.")
    String resumed = "";

    @Mixin
    Common common = new Common();

    @Mixin
    DisplayOptions display = new DisplayOptions();

    StudyCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Limits limits = new Limits(
                fresh.isEmpty() ? Limits.USUAL.fresh() : Numbers.count("--new", fresh, 0),
                reviews.isEmpty() ? Limits.USUAL.reviews() : Numbers.count("--reviews", reviews, 0));
        checkTogether();
        Settings settings = Settings.read(invocation.around());
        BankChoice choice = BankChoice.of(common.bank, invocation.around(), settings);
        Bank bank = invocation.shelf().open(choice);
        try {
            return new UsedHistory(invocation.around()).with(store -> {
                FoldingHistory history = FoldingHistory.of(store, bank.id());
                FittedParameters fitted = FittedParameters.in(invocation.around());
                if (optimise) {
                    return fitted.optimise(bank.id(), history.learner(), invocation.lines());
                }
                if (!resumed.isEmpty()) {
                    return new Suspended(bank, history, HistoryLogbook.maker(invocation.around()))
                            .resume(resumed, invocation.lines());
                }
                Timetable timetable = new Timetable(new Fsrs6(fitted.of(bank.id())), Policy.USUAL);
                return study(agendaOf(bank, history, timetable, limits), settings, choice);
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
        if (optimise && (asks || !resumed.isEmpty())) {
            throw new Complaint("--optimise learns from all of a bank and asks nothing: leave the other options out.");
        }
        if (!resumed.isEmpty() && asks) {
            throw new Complaint("--resume-suspended asks nothing: leave the other options out.");
        }
        if (cram && !fresh.isEmpty()) {
            throw new Complaint("--cram asks what is known and what is new alike: leave --new out.");
        }
    }

    private Agenda agendaOf(Bank bank, FoldingHistory history, Timetable timetable, Limits limits) {
        Draw draw = Draw.from(bank, wanted.in(bank));
        leftOut = Wording.leftOut(draw.leftOut());
        if (draw.playable().isEmpty()) {
            throw new Complaint(Wanted.nothing(leftOut));
        }
        return new Agenda(
                history,
                HistoryLogbook.maker(
                        invocation.around(),
                        Grading.of(mode(), false, timetable.scheduler().version())),
                new Deck(bank, draw.playable(), history.learner(), timetable),
                mode(),
                limits,
                Numbers.seed(seed, invocation.around()));
    }

    private int study(Agenda agenda, Settings settings, BankChoice choice) {
        Surroundings around = invocation.around();
        StudyQueue queue = agenda.queue();
        if (queue.isEmpty()) {
            return nothing(agenda, queue);
        }
        StudySitting sitting = new StudySitting(agenda, queue);
        if (display.isPlain(around, settings)) {
            return inLines(agenda, queue, sitting);
        }
        Look look = Look.of(display.color, display.ascii, around, settings);
        try {
            FullScreen.Study start = new FullScreen.Study(sitting, leftOut);
            return invocation
                    .fullScreen()
                    .open(new FullScreen.Opening(agenda.begun().bank(), choice, start, look, around));
        } catch (IOException e) {
            // A terminal that cannot show screens can show lines.
            invocation.lines().line(IoReason.of(e));
            return inLines(agenda, queue, sitting);
        }
    }

    private int nothing(Agenda agenda, StudyQueue queue) {
        PlainOutput out = invocation.lines();
        out.lines(opening(agenda, queue, agenda.notes(queue)));
        out.line(StudyWording.NOTHING_DUE);
        out.lines(agenda.outlook());
        out.flush();
        return ExitCode.DONE;
    }

    private int inLines(Agenda agenda, StudyQueue queue, StudySitting sitting) {
        Surroundings around = invocation.around();
        PlainQuiz.Ending ending = new PlainQuiz(
                        sitting.runner(),
                        new PlainInput(around.in()),
                        invocation.lines(),
                        ReportFile.in(around),
                        around.clock(),
                        new PlainQuiz.Manner(around.terminal() || Terminals.inputAttached(), false),
                        new StudyCourse(sitting))
                .run(opening(agenda, queue, sitting.notes()));
        return ending == PlainQuiz.Ending.INPUT_ENDED ? ExitCode.INTERRUPTED : ExitCode.DONE;
    }

    private List<String> opening(Agenda agenda, StudyQueue queue, List<String> notes) {
        List<String> opening = new ArrayList<>();
        opening.add(Wording.oneLine(agenda.begun().bank().title()) + ": " + agenda.counts(queue) + ". Seed: "
                + agenda.seed() + ".");
        opening.addAll(notes);
        leftOut.lines().forEach(opening::add);
        return opening;
    }

    private Mode mode() {
        return cram ? Mode.CRAM : Mode.STUDY;
    }
}
