package lectern.cli;

import lectern.front.NotKept;
import lectern.front.plain.PlainOutput;
import lectern.history.Mode;
import lectern.model.Bank;
import lectern.model.Questions;
import lectern.schedule.Timetable;
import lectern.study.Deck;
import lectern.study.Draw;
import lectern.study.Grading;
import lectern.study.Learner;
import lectern.study.Limits;
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
final class StudyCommand implements Presettable {
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

    @Option(names = "--flagged", description = "Asks only what you have flagged.")
    boolean flagged;

    @Option(
            names = "--postpone",
            paramLabel = "DAYS",
            description =
                    "Spreads what is due over the day's limit over so many days from tomorrow on, the most forgotten"
                            + " first, and asks nothing.")
    String postponed = "";

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
    public boolean set(String option, String value) {
        switch (option) {
            case "--new" -> fresh = value;
            case "--reviews" -> reviews = value;
            case "--seed" -> seed = value;
            case "--bank" -> common.bank = value;
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Integer call() {
        Limits limits = new Limits(
                fresh.isEmpty() ? Limits.USUAL.fresh() : Numbers.count("--new", fresh, 0),
                reviews.isEmpty() ? Limits.USUAL.reviews() : Numbers.count("--reviews", reviews, 0));
        int days = postponed.isEmpty() ? 0 : Numbers.count("--postpone", postponed, 1);
        checkTogether(days);
        Settings settings = Settings.read(invocation.around());
        BankChoice choice = BankChoice.of(common.bank, invocation.around(), settings);
        Bank bank = invocation.shelf().open(choice);
        try {
            return new UsedHistory(invocation.around()).with(store -> {
                FoldFile file = FoldFile.of(bank, invocation.around());
                FittedParameters fitted = FittedParameters.in(invocation.around());
                Timetable timetable = fitted.timetable(bank.id());
                FoldingHistory history = FoldingHistory.of(store, bank, file, timetable);
                if (optimise) {
                    return fitted.optimise(bank.id(), history.learner(), invocation.lines());
                }
                if (!resumed.isEmpty()) {
                    return new Suspended(bank, history, HistoryLogbook.maker(invocation.around()))
                            .resume(resumed, invocation.lines());
                }
                Draw draw = Draw.from(bank, wanted.in(bank));
                Agenda agenda = agenda(draw, history, timetable, limits);
                int code = days > 0
                        ? new Postponing(agenda).over(days, invocation.lines())
                        : new StudyRun(invocation, agenda).call(display, settings, choice);
                history.folded(file, timetable);
                return code;
            });
        } catch (NotKept e) {
            PlainOutput out = invocation.lines();
            out.line(String.valueOf(e.getMessage()));
            out.flush();
            return ExitCode.FAULT;
        }
    }

    private void checkTogether(int days) {
        boolean filters = flagged || !wanted.isNothing();
        boolean asks = cram || !fresh.isEmpty() || !seed.isEmpty() || filters;
        if (optimise && (asks || !reviews.isEmpty() || days > 0 || !resumed.isEmpty())) {
            throw new Complaint("--optimise learns from all of a bank and asks nothing: leave the other options out.");
        }
        if (!resumed.isEmpty() && (asks || !reviews.isEmpty() || days > 0)) {
            throw new Complaint("--resume-suspended asks nothing: leave the other options out.");
        }
        if (days > 0 && asks) {
            throw new Complaint("--postpone asks nothing: leave the other options out, but for --reviews.");
        }
        if (days > Postponing.MOST_DAYS) {
            throw new Complaint("--postpone takes at most " + Postponing.MOST_DAYS + " days, not " + days + ".");
        }
        if (cram && !fresh.isEmpty()) {
            throw new Complaint("--cram asks what is known and what is new alike: leave --new out.");
        }
    }

    private Agenda agenda(Draw draw, FoldingHistory history, Timetable timetable, Limits limits) {
        Learner learner = history.learner();
        Questions questions = flagged
                ? draw.questions().where(question -> learner.care(question.id()).flagged())
                : draw.questions();
        if (questions.isEmpty()) {
            throw new Complaint(
                    flagged ? "no question that you asked for is flagged; * flags one in study." : Wanted.NOTHING);
        }
        Mode mode = cram ? Mode.CRAM : Mode.STUDY;
        return new Agenda(
                history,
                HistoryLogbook.maker(
                        invocation.around(),
                        Grading.of(mode, false, timetable.scheduler().version())),
                new Deck(draw.bank(), questions, learner, timetable),
                mode,
                limits,
                Numbers.seed(seed, invocation.around()));
    }
}
