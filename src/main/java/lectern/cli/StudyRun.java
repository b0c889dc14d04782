package lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lectern.front.plain.PlainInput;
import lectern.front.plain.PlainOutput;
import lectern.front.plain.PlainQuiz;
import lectern.front.plain.StudyCourse;
import lectern.front.tui.Banks;
import lectern.front.tui.terminal.Terminals;
import lectern.study.StudyQueue;
import lectern.view.StudyWording;
import lectern.view.Wording;

/**
 * A sitting of study, in lines or on the full screen.
 */
record StudyRun(Invocation invocation, Agenda agenda) {
    /** Shows it; the exit code. */
    int call(DisplayOptions display, Settings settings, BankChoice choice) {
        Surroundings around = invocation.around();
        StudyQueue queue = agenda.queue();
        if (queue.isEmpty()) {
            return nothing(queue);
        }
        StudySitting sitting = new StudySitting(agenda, queue);
        if (display.isPlain(around, settings)) {
            return inLines(queue, sitting);
        }
        Look look = Look.of(display, around, settings);
        Steering steering = Steering.of(settings);
        try {
            FullScreen.Study start = new FullScreen.Study(sitting);
            return invocation
                    .fullScreen()
                    .open(new FullScreen.Opening(
                            agenda.begun().bank(), choice, start, look, steering, around, Banks.NONE));
        } catch (IOException e) {
            // A terminal that cannot show screens can show lines.
            invocation.lines().line(IoReason.of(e));
            return inLines(queue, sitting);
        }
    }

    private int nothing(StudyQueue queue) {
        PlainOutput out = invocation.lines();
        out.lines(opening(queue, agenda.notes(queue)));
        out.line(StudyWording.NOTHING_DUE);
        out.lines(agenda.outlook());
        out.flush();
        return ExitCode.DONE;
    }

    private int inLines(StudyQueue queue, StudySitting sitting) {
        Surroundings around = invocation.around();
        PlainQuiz.Ending ending = new PlainQuiz(
                        sitting.runner(),
                        new PlainInput(around.in()),
                        invocation.lines(),
                        ReportFile.in(around),
                        around.clock(),
                        new PlainQuiz.Manner(around.terminal() || Terminals.inputAttached(), false),
                        new StudyCourse(sitting))
                .run(opening(queue, sitting.notes()));
        return ending == PlainQuiz.Ending.INPUT_ENDED ? ExitCode.INTERRUPTED : ExitCode.DONE;
    }

    private List<String> opening(StudyQueue queue, List<String> notes) {
        List<String> opening = new ArrayList<>();
        opening.add(Wording.oneLine(agenda.begun().bank().title()) + ": " + agenda.counts(queue) + ". Seed: "
                + agenda.seed() + ".");
        opening.addAll(notes);
        return opening;
    }
}
