package lectern.front.plain;

import java.util.Locale;
import java.util.Optional;
import lectern.front.NotKept;
import lectern.front.SessionRunner;
import lectern.quiz.Effect.Reason;
import lectern.quiz.Event;
import lectern.quiz.Session;
import lectern.view.PlainWording;

/** Hands events to a session, and asks what is to be done when something cannot be kept. */
final class Keeping {
    private final SessionRunner runner;
    private final PlainOutput out;
    private final Prompt prompt;
    private final boolean terminal;

    /**
     * The hands.
     *
     * @param terminal whether there is a person to be asked; a script would have its next answer taken for a yes or no
     */
    Keeping(SessionRunner runner, PlainOutput out, Prompt prompt, boolean terminal) {
        this.runner = runner;
        this.out = out;
        this.prompt = prompt;
        this.terminal = terminal;
    }

    Session session() {
        return runner.session();
    }

    /** What the session made of the event; empty if it could not be kept and is not to go on without. */
    Optional<Optional<Reason>> on(Event event) {
        Optional<Optional<Reason>> taken;
        try {
            taken = Optional.of(runner.on(event));
        } catch (NotKept e) {
            taken = unkept(event, e);
        }
        out.lines(runner.news());
        return taken;
    }

    private Optional<Optional<Reason>> unkept(Event event, NotKept failure) {
        out.line(String.valueOf(failure.getMessage()));
        if (!terminal) {
            out.line(PlainWording.GOES_ON_UNKEPT);
        } else if (!wantsToGoOn()) {
            out.line(PlainWording.ANSWER_AGAIN);
            return Optional.empty();
        }
        runner.goOnUnkept();
        return Optional.of(runner.on(event));
    }

    private boolean wantsToGoOn() {
        while (true) {
            Optional<String> line = prompt.line(PlainWording.GO_ON_UNKEPT);
            String word =
                    line.map(typed -> typed.strip().toLowerCase(Locale.ROOT)).orElse("n");
            if (word.equals("y") || word.equals("yes")) {
                return true;
            }
            if (word.equals("n") || word.equals("no")) {
                return false;
            }
        }
    }
}
