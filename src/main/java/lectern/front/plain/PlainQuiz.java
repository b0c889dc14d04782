package lectern.front.plain;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.front.Reports;
import lectern.front.SessionRunner;
import lectern.marking.Certainty;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.model.QuestionType;
import lectern.quiz.Effect.Reason;
import lectern.quiz.Event;
import lectern.quiz.Handling;
import lectern.quiz.Planned;
import lectern.quiz.Progress;
import lectern.quiz.Session;
import lectern.view.ExamWording;
import lectern.view.PlainWording;
import lectern.view.StudyWording;
import lectern.view.Wording;

/** Takes someone, or a script, through a session in lines. */
public final class PlainQuiz {
    private final SessionRunner runner;
    private final PlainOutput out;
    private final Prompt prompt;
    private final AnswerPrompt answers;
    private final PlainExam exam;
    private final Keeping keeping;
    private final Reports reports;
    private final InstantSource clock;
    private final Manner manner;
    private final Course course;
    private final Set<QuestionType> told = EnumSet.noneOf(QuestionType.class);

    /**
     * How the quiz is held.
     *
     * @param terminal whether a person types on a terminal, which echoes what is typed
     * @param retry whether missed items come once more at the end
     */
    public record Manner(boolean terminal, boolean retry) {}

    /** How a quiz came to its end. */
    public enum Ending {
        FINISHED,
        LEFT,
        INPUT_ENDED
    }

    public PlainQuiz(
            SessionRunner runner, PlainInput in, PlainOutput out, Reports reports, InstantSource clock, Manner manner) {
        this(runner, in, out, reports, clock, manner, Course.of(manner));
    }

    /** A quiz that something accompanies. */
    public PlainQuiz(
            SessionRunner runner,
            PlainInput in,
            PlainOutput out,
            Reports reports,
            InstantSource clock,
            Manner manner,
            Course course) {
        this.runner = runner;
        this.out = out;
        this.prompt = new Prompt(in, out, manner.terminal());
        this.answers = new AnswerPrompt(prompt);
        this.keeping = new Keeping(runner, out, prompt, manner.terminal());
        this.reports = reports;
        this.clock = clock;
        this.manner = manner;
        this.course = course;
        this.exam = new PlainExam(out, prompt, answers, keeping, clock, this::report, manner.terminal());
    }

    /**
     * Runs the session to its end.
     *
     * @param opening what is said first, a line each
     * @throws lectern.front.NotKept if at the end some of it could not be kept
     */
    public Ending run(List<String> opening) {
        out.lines(opening);
        out.line(PlainWording.FIRST_HELP);
        Optional<Ending> ending = Optional.empty();
        while (ending.isEmpty()) {
            ending = runner.session().accept(new Turn());
        }
        if (ending.get() == Ending.INPUT_ENDED) {
            out.line(PlainWording.INPUT_ENDED);
        }
        out.line("");
        out.lines(
                runner.session() instanceof Session.Examined left
                        ? List.of(ExamWording.kept(left))
                        : course.end(runner.session()));
        out.flush();
        runner.leave();
        out.lines(runner.outcome());
        out.flush();
        return ending.get();
    }

    /** One turn in each state of the session; empty while the quiz goes on. */
    private final class Turn implements Session.Visitor<Optional<Ending>> {
        @Override
        public Optional<Ending> asking(Session.Asking session) {
            Question question = session.current().question();
            out.line("");
            out.lines(QuestionLines.of(session));
            if (told.add(question.type())) {
                out.lines(QuestionLines.rule(session, question));
            }
            return untilItMoves(session);
        }

        @Override
        public Optional<Ending> examined(Session.Examined session) {
            return exam.turn(session);
        }

        @Override
        public Optional<Ending> explaining(Session.Explaining session) {
            out.lines(FeedbackLines.of(session.quiz(), session.answered()));
            out.lines(course.after(session));
            // A script's input is done now; only a person may want to take the last answer back.
            if (manner.terminal() && isLast(session.progress())) {
                return afterTheLast();
            }
            runner.on(new Event.Next(now()));
            return Optional.empty();
        }

        @Override
        public Optional<Ending> finished(Session.Finished session) {
            // What comes after an exam has no limit.
            prompt.untilTyped();
            if (session.quiz().terms().exam() && session.progress().round() == 0) {
                // What an exam told nobody before: what each answer was worth, and the passages.
                out.lines(ReviewLines.of(session));
            }
            if (manner.retry() && session.progress().round() == 0) {
                return runner.on(new Event.Retry(now())).map(nothingMissed -> Ending.FINISHED);
            }
            return Optional.of(Ending.FINISHED);
        }
    }

    private boolean isLast(Progress progress) {
        boolean comesAgain =
                manner.retry() && progress.round() == 0 && !progress.missed(0).isEmpty();
        return progress.waiting().isEmpty() && !comesAgain;
    }

    /** Reads lines at a question until another is to be shown, or its feedback, or nothing. */
    private Optional<Ending> untilItMoves(Session.Asking shown) {
        while (true) {
            runner.prepare();
            Optional<Entry> read = answers.entry(shown.current());
            if (read.isEmpty()) {
                return Optional.of(Ending.INPUT_ENDED);
            }
            Entry entry = read.get();
            if (entry instanceof Entry.Command command && command.key() == Key.LEAVE) {
                return Optional.of(Ending.LEFT);
            }
            if (moves(entry)) {
                prompt.notInVain();
                return Optional.empty();
            }
        }
    }

    private boolean moves(Entry entry) {
        if (entry instanceof Entry.Nonsense nonsense) {
            out.line(nonsense.reason());
        } else if (entry instanceof Entry.Answer answer) {
            return isAnswered(answer.response());
        } else if (entry instanceof Entry.Command command) {
            return moves(command);
        }
        return false;
    }

    private boolean isAnswered(Response response) {
        Optional<Optional<Reason>> taken = keeping.on(new Event.Answer(now(), response));
        if (taken.equals(Optional.of(Optional.of(Reason.HOW_SURE)))) {
            Optional<Certainty> certainty = answers.certainty();
            return certainty.isPresent() && isDone(new Event.Answer(now(), response, certainty.get()), "");
        }
        return isDone(taken, "");
    }

    private boolean moves(Entry.Command command) {
        return switch (command.key()) {
            case DONT_KNOW -> isDone(new Event.Answer(now(), new Response.DontKnow()), "");
            case SKIP -> isDone(new Event.Skip(now()), PlainWording.SKIPPED);
            case UNDO -> isDone(new Event.Undo(now()), PlainWording.TAKEN_BACK);
            case HINT -> stays(this::hint);
            case HELP -> stays(this::help);
            case PASSAGE -> stays(this::passage);
            case REVIEW -> stays(() -> out.lines(ReviewLines.soFar(runner.session())));
            case BOOK -> stays(() -> out.lines(BookLines.of(runner.session())));
            case RATE -> stays(() -> out.line(course.rate(command.words())));
            case SUSPEND, BURY, FLAG -> isHandled(command.key());
            case REPORT -> stays(() -> report(command.words()));
            case SHEET, GO, HAND_IN -> stays(() -> out.line(Wording.refusal(Reason.NO_EXAM)));
            case LEAVE -> throw new IllegalStateException("leaving is no move");
        };
    }

    private static boolean stays(Runnable action) {
        action.run();
        return false;
    }

    /** Whether the session took the event; says so, or why not. */
    private boolean isDone(Event event, String done) {
        return isDone(keeping.on(event), done);
    }

    private boolean isDone(Optional<Optional<Reason>> taken, String done) {
        if (taken.isEmpty()) {
            return false;
        }
        Optional<Reason> refusal = taken.get();
        String told = StudyWording.told(runner.effects(), "u");
        refusal.map(Wording::refusal)
                .or(() -> Optional.of(told.isEmpty() ? done : told))
                .filter(said -> !said.isEmpty())
                .ifPresent(out::line);
        return refusal.isEmpty();
    }

    /** Whether another question is to be shown after something was done with this one. */
    private boolean isHandled(Key key) {
        Optional<Handling> handling = course.handling(key);
        if (handling.isEmpty()) {
            out.line(StudyWording.STUDY_ONLY);
            return false;
        }
        return isDone(new Event.Handle(now(), handling.get()), "")
                && handling.get().setsAside();
    }

    private void hint() {
        if (isDone(new Event.Hint(now()), "") && runner.session() instanceof Session.Asking asking) {
            out.line(PlainWording.hint(asking.current().question()));
        }
    }

    private void help() {
        if (runner.session() instanceof Session.Asking asking) {
            out.lines(QuestionLines.of(asking));
            out.lines(QuestionLines.help(asking, asking.current().question()));
        } else {
            out.lines(PlainWording.LAST_HELP);
        }
        out.lines(course.help());
    }

    private void passage() {
        Session session = runner.session();
        out.lines(session.last()
                .map(answered -> FeedbackLines.inArticle(session.quiz(), answered))
                .orElse(List.of(PlainWording.NO_PASSAGE_YET)));
    }

    /** Reports the question just answered; before any is, the one that is asked. */
    private void report(String words) {
        Session session = runner.session();
        Planned planned = session.last()
                .map(answered -> session.quiz().planned(answered.number()))
                .or(session::shown)
                .orElseThrow();
        Question question = planned.question();
        try {
            out.line(PlainWording.reported(
                    reports.keep(now(), session.quiz().bank().id(), question.id(), words)));
        } catch (IOException e) {
            out.line(PlainWording.notReported(String.valueOf(e.getMessage())));
        }
    }

    /** The last feedback has been shown: a person may still look up, take back or report. */
    private Optional<Ending> afterTheLast() {
        while (runner.session() instanceof Session.Explaining) {
            Optional<String> line = prompt.line(course.lastPrompt());
            Entry entry = line.map(Entries::atEnd).orElseGet(Entry.Blank::new);
            boolean leaves = entry instanceof Entry.Command command && command.key() == Key.LEAVE;
            if (leaves || entry instanceof Entry.Blank) {
                runner.on(new Event.Next(now()));
            } else {
                moves(entry);
            }
        }
        return Optional.empty();
    }

    private Instant now() {
        return clock.instant();
    }
}
