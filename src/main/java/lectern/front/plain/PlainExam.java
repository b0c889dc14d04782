package lectern.front.plain;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lectern.marking.Certainty;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.model.QuestionType;
import lectern.quiz.Effect.Reason;
import lectern.quiz.Event;
import lectern.quiz.Session;
import lectern.view.ExamWording;
import lectern.view.PlainExamWording;
import lectern.view.Wording;

/** Takes someone, or a script, through an exam in lines: question by question, with the answer sheet in between. */
final class PlainExam {
    private final PlainOutput out;
    private final Prompt prompt;
    private final AnswerPrompt answers;
    private final Keeping keeping;
    private final InstantSource clock;
    private final Consumer<String> reporting;
    private final boolean terminal;
    /** Whether the sheet is shown rather than a question. */
    private boolean atSheet;
    /** Whether it was said what handing in means. */
    private boolean warned;
    /** Whether the exam was handed in, rather than taken away at the end of its time. */
    private boolean handedIn;
    /** The number of the question that stands above the prompt; 0 if none does. */
    private int shown;

    private final Set<QuestionType> told = EnumSet.noneOf(QuestionType.class);

    /**
     * The exam.
     *
     * @param reporting takes a report on the question that is shown
     * @param terminal whether there is a person, who is asked before the exam is handed in
     */
    PlainExam(
            PlainOutput out,
            Prompt prompt,
            AnswerPrompt answers,
            Keeping keeping,
            InstantSource clock,
            Consumer<String> reporting,
            boolean terminal) {
        this.out = out;
        this.prompt = prompt;
        this.answers = answers;
        this.keeping = keeping;
        this.clock = clock;
        this.reporting = reporting;
        this.terminal = terminal;
    }

    /** Shows a question, or the sheet, and reads lines until something else is to be shown. */
    Optional<PlainQuiz.Ending> turn(Session.Examined exam) {
        exam.deadline().ifPresent(end -> prompt.until(clock, end));
        keeping.on(new Event.Tick(clock.instant()));
        Optional<PlainQuiz.Ending> ending = isOver() ? Optional.empty() : shown(exam);
        if (isOver()) {
            out.line(handedIn ? ExamWording.HANDED_IN : ExamWording.TIME_IS_UP);
        }
        return ending;
    }

    private Optional<PlainQuiz.Ending> shown(Session.Examined exam) {
        if (atSheet) {
            shown = 0;
            return sheet(exam);
        }
        if (shown != exam.number()) {
            show(exam);
            shown = exam.number();
        }
        return question(exam);
    }

    /** The lines of a question, with what stands on the sheet for it. */
    private void show(Session.Examined exam) {
        out.line("");
        String flagged = exam.row().flagged() ? " " + PlainExamWording.FLAGGED : "";
        out.line(Wording.heading(exam, exam.current()) + "." + flagged);
        exam.left(clock.instant()).map(ExamWording::left).ifPresent(out::line);
        out.lines(QuestionLines.of(exam.current()));
        if (!exam.row().isOpen()) {
            out.line(Wording.oneLine(
                    Wording.response(exam.current().question(), exam.row().response())));
        }
        if (told.add(exam.current().question().type())) {
            out.lines(QuestionLines.rule(exam, exam.current().question()));
        }
    }

    private Optional<PlainQuiz.Ending> question(Session.Examined exam) {
        Optional<Entry> entry = answers.entry(exam.current());
        if (entry.isEmpty()) {
            return ended();
        }
        if (entry.get() instanceof Entry.Nonsense nonsense) {
            out.line(nonsense.reason());
        } else if (entry.get() instanceof Entry.Answer answer) {
            answer(exam, answer.response(), Certainty.UNDECLARED);
        } else if (entry.get() instanceof Entry.Command command) {
            return command(exam, command);
        }
        return Optional.empty();
    }

    private void answer(Session.Examined exam, Response response, Certainty certainty) {
        warned = false;
        Optional<Reason> refusal = keeping.on(new Event.Answer(clock.instant(), response, certainty))
                .orElse(Optional.of(Reason.NOT_OVER));
        if (refusal.equals(Optional.of(Reason.HOW_SURE))) {
            answers.certainty().ifPresent(declared -> answer(exam, response, declared));
        } else if (refusal.isPresent()) {
            tell(refusal.get());
        } else if (!isOver()) {
            prompt.notInVain();
            out.line(response instanceof Response.DontKnow ? ExamWording.CLEARED : ExamWording.ENTERED);
            atSheet = exam.number() == exam.quiz().size() && !(response instanceof Response.DontKnow);
        }
    }

    /** What could not be kept was told already. */
    private void tell(Reason refusal) {
        if (refusal != Reason.NOT_OVER) {
            out.line(Wording.refusal(refusal));
        }
    }

    private Optional<PlainQuiz.Ending> sheet(Session.Examined exam) {
        out.line("");
        out.line(ExamWording.sheet(exam.sheet()));
        exam.left(clock.instant()).map(ExamWording::left).ifPresent(out::line);
        while (true) {
            Optional<String> line = prompt.line(PlainExamWording.SHEET_PROMPT);
            if (line.isEmpty()) {
                return ended();
            }
            Entry entry = Entries.atSheet(line.get());
            if (entry instanceof Entry.Command command && command.key() != Key.HELP) {
                return command(exam, command);
            }
            out.lines(PlainExamWording.SHEET_HELP);
        }
    }

    private Optional<PlainQuiz.Ending> command(Session.Examined exam, Entry.Command command) {
        if (command.key() != Key.HAND_IN) {
            warned = false;
        }
        switch (command.key()) {
            case LEAVE -> {
                return Optional.of(PlainQuiz.Ending.LEFT);
            }
            case HAND_IN -> handIn(exam);
            case SHEET -> atSheet = true;
            case GO -> goTo(command.words());
            case SKIP -> move(new Event.Skip(clock.instant()));
            case DONT_KNOW -> answer(exam, new Response.DontKnow(), Certainty.UNDECLARED);
            case FLAG -> flag(exam);
            case BOOK -> out.lines(BookLines.of(exam));
            case REPORT -> reporting.accept(command.words());
            case HELP -> out.lines(help(exam));
            case UNDO -> tell(Reason.CHANGE_INSTEAD);
            default -> tell(Reason.NOT_IN_EXAM);
        }
        return Optional.empty();
    }

    private void flag(Session.Examined exam) {
        Optional<Optional<Reason>> taken = keeping.on(new Event.Flag(clock.instant()));
        tellRefusal(taken);
        if (taken.isPresent() && !isOver()) {
            out.line(exam.row().flagged() ? PlainExamWording.UNFLAGGED : PlainExamWording.FLAGGED);
        }
    }

    private static List<String> help(Session.Examined exam) {
        Question question = exam.current().question();
        return PlainExamWording.help(
                question, Entries.takesText(question), exam.quiz().terms().openBook());
    }

    private void goTo(String number) {
        // More digits than any quiz has questions.
        int to = number.isEmpty() || number.length() > 6 ? 0 : Integer.parseInt(number);
        move(new Event.GoTo(clock.instant(), to));
    }

    private void move(Event event) {
        Optional<Optional<Reason>> taken = keeping.on(event);
        atSheet = atSheet && taken.filter(Optional::isEmpty).isEmpty();
        tellRefusal(taken);
    }

    private void tellRefusal(Optional<Optional<Reason>> taken) {
        taken.flatMap(refusal -> refusal).ifPresent(this::tell);
    }

    private void handIn(Session.Examined exam) {
        if (terminal && !warned) {
            warned = true;
            out.line(ExamWording.confirm(exam.sheet(), "e"));
            return;
        }
        keeping.on(new Event.HandIn(clock.instant()));
        handedIn = isOver();
    }

    /** No line came: because the time is up, or because there are none. */
    private Optional<PlainQuiz.Ending> ended() {
        keeping.on(new Event.Tick(clock.instant()));
        return isOver() ? Optional.empty() : Optional.of(PlainQuiz.Ending.INPUT_ENDED);
    }

    private boolean isOver() {
        return keeping.session() instanceof Session.Finished;
    }
}
