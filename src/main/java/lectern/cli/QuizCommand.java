package lectern.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lectern.front.Journal;
import lectern.front.NotKept;
import lectern.front.SessionRunner;
import lectern.front.Unfinished;
import lectern.front.plain.PlainInput;
import lectern.front.plain.PlainQuiz;
import lectern.front.tui.terminal.Terminals;
import lectern.model.Bank;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.quiz.Terms;
import lectern.study.Draw;
import lectern.study.Filter;
import lectern.study.Selection;
import lectern.view.ExamWording;
import lectern.view.PlainWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern quiz}: straight to the first question. */
@Command(
        name = "quiz",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Asks questions, and shows after each answer the passage that settles it.",
        footer = {
            "",
            "Exit codes: 0 done, or left with q; 1 the pass mark was missed; 2 a mistake on the command line or in the bank, or no question fits;"
                    + " 70 a fault of Lectern's own, a full disk, or answers that could not be kept; 130 the input ended"
                    + " early, or Ctrl+C."
        })
final class QuizCommand implements Presettable, Invocation.Page {
    private final Invocation invocation;

    @Mixin
    Wanted wanted = new Wanted();

    @Mixin
    Picked picked = new Picked();

    @Mixin
    DrawOptions drawn = new DrawOptions();

    @Option(
            names = "--retry",
            description = "What was missed comes once more at the end; on the full screen a key offers that anyway.")
    boolean retry;

    @Option(
            names = "--missed",
            description = "Only questions that you last answered without full marks; your history knows them.")
    boolean missed;

    @Option(names = "--resume", description = "Goes on with the quiz of this bank that was left last, as it was drawn.")
    boolean resume;

    @Mixin
    TermsOptions on = new TermsOptions();

    @Option(
            names = "--shuffle-each",
            description = "The questions and their options stand in an order of their own for each --name, but they are"
                    + " the same questions.")
    boolean shuffleEach;

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description = "Writes the results to a file that ends in .json or .csv when the quiz is over; of an exam"
                    + " nothing before. lectern results gathers such files.")
    String results = "";

    @Mixin
    Common common = new Common();

    @Mixin
    DisplayOptions display = new DisplayOptions();

    QuizCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public boolean set(String option, String value) {
        switch (option) {
            case "--number" -> drawn.number = value;
            case "--seed" -> drawn.seed = value;
            case "--bank" -> common.bank = value;
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Integer call() {
        return invocation.show(common, display, this);
    }

    @Override
    public int inLines(Bank bank, BankChoice choice) {
        Surroundings around = invocation.around();
        try (HistoryLogbook book = new HistoryLogbook(bank, around)) {
            List<String> opening = new ArrayList<>();
            SessionRunner runner;
            Handover handover;
            if (resume) {
                checkAlone();
                Unfinished left = book.toResume();
                book.news().forEach(opening::add);
                opening.add(PlainWording.goesOn(bank, left.words()));
                handover = handover(left.begun().toInstant());
                runner = new SessionRunner(left.at(around.clock().instant()), left.journal(), handover);
            } else {
                FullScreen.Play play = play(bank);
                opening.add(PlainWording.opening(play.quiz(), play.fitting()));
                play.notes().lines().forEach(opening::add);
                handover = play.handover();
                Journal journal = book.begin(play.quiz());
                journal.start(play.quiz());
                runner = new SessionRunner(
                        Session.start(play.quiz(), around.clock().instant()), journal, handover);
            }
            return run(runner, handover, opening);
        }
    }

    private int run(SessionRunner runner, Handover handover, List<String> opening) {
        Surroundings around = invocation.around();
        PlainQuiz quiz = new PlainQuiz(
                runner,
                new PlainInput(around.in()),
                invocation.lines(),
                ReportFile.in(around),
                around.clock(),
                new PlainQuiz.Manner(around.terminal() || Terminals.inputAttached(), retry));
        try {
            PlainQuiz.Ending ending = quiz.run(opening);
            if (ending == PlainQuiz.Ending.INPUT_ENDED) {
                return ExitCode.INTERRUPTED;
            }
            return handover.exitCode();
        } catch (NotKept e) {
            invocation.lines().line(String.valueOf(e.getMessage()));
            return ExitCode.FAULT;
        }
    }

    private Handover handover(Instant begun) {
        return new Handover(invocation.around(), results, begun);
    }

    @Override
    public FullScreen.Start start(Bank bank) {
        if (resume) {
            checkAlone();
            return new FullScreen.Resume(this::handover);
        }
        return play(bank);
    }

    /** A quiz that goes on has been drawn already. */
    private void checkAlone() {
        if (!drawn.isNothing()
                || missed
                || shuffleEach
                || !on.isNothing()
                || !wanted.isNothing()
                || !picked.isNothing()) {
            throw new Complaint(
                    "--resume goes on with a quiz as it was drawn: leave the options out that draw another.");
        }
    }

    private FullScreen.Play play(Bank bank) {
        long from = drawn.seed(invocation.around());
        Filter filter = wanted.in(bank).among(picked.in(bank));
        Draw draw = Draw.from(bank, filter);
        int count = picked.isNothing() || drawn.isCounted()
                ? drawn.count()
                : Math.max(1, draw.questions().size());
        Selection selection = new Selection(filter, count);
        if (missed) {
            draw = Missed.of(draw, invocation.around());
        }
        Terms terms = on.terms();
        if (shuffleEach && terms.name().isEmpty()) {
            throw new Complaint("--shuffle-each needs --name: each name has an order of its own.");
        }
        Quiz quiz = (shuffleEach ? draw.quizFor(terms.name(), count, from) : draw.quiz(count, from))
                .orElseThrow(() -> new Complaint(nothing()))
                .on(terms);
        int fitting = draw.questions().size();
        String notes = (drawn.fewer(fitting) + "\n" + ExamWording.terms(terms)).strip();
        return new FullScreen.Play(
                quiz,
                selection,
                fitting,
                notes,
                handover(invocation.around().clock().instant()));
    }

    private String nothing() {
        if (missed) {
            return "no question of this bank that you asked for was last answered without full marks.";
        }
        return Wanted.NOTHING;
    }
}
