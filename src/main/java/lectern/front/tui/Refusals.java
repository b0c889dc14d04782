package lectern.front.tui;

import java.time.Instant;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.KeyNames;
import lectern.front.SessionRunner;
import lectern.quiz.Effect;
import lectern.quiz.Event;
import lectern.quiz.Handling;
import lectern.view.Wording;

/** Why a quiz would do nothing now, found out without doing it, and told with the keys that there are. */
record Refusals(Desk desk, SessionRunner runner) {
    /** Why a command would do nothing; empty if it would do something, or if only doing it tells. */
    String of(Command command, Context context) {
        Instant now = desk.clock().instant();
        return switch (command) {
            case UNDO -> of(new Event.Undo(now), context);
            case SKIP -> of(new Event.Skip(now), context);
            case HINT -> of(new Event.Hint(now), context);
            case RETRY -> of(new Event.Retry(now), context);
            case SUSPEND -> of(new Event.Handle(now, Handling.SUSPEND), context);
            case BURY -> of(new Event.Handle(now, Handling.BURY), context);
            default -> "";
        };
    }

    private String of(Event event, Context context) {
        return runner.refusal(event).map(reason -> words(context, reason)).orElse("");
    }

    /** A reason, and what to do. */
    String words(Context context, Effect.Reason reason) {
        KeyNames names = desk.keyNames();
        return switch (reason) {
            case HOW_SURE ->
                "How sure are you? " + names.of(Context.CERTAINTY, Command.GUESS) + " a guess, "
                        + names.of(Context.CERTAINTY, Command.UNSURE) + " unsure, "
                        + names.of(Context.CERTAINTY, Command.SURE) + " sure.";
            case SET_ASIDE_ALREADY -> "It is set aside already; " + names.of(context, Command.UNDO) + " undoes it.";
            default -> Wording.refusal(reason);
        };
    }
}
