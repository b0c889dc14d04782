package lectern.front.plain;

import java.util.List;
import java.util.Optional;
import lectern.front.Sitting;
import lectern.quiz.Handling;
import lectern.quiz.Session;
import lectern.view.Rated;
import lectern.view.StudyWording;

/** A sitting of study in lines. */
public record StudyCourse(Sitting of) implements Course {
    @Override
    public List<String> after(Session.Explaining session) {
        return List.of(of.rated().sentence());
    }

    @Override
    public String rate(String number) {
        Rated before = of.rated();
        if (before.choices().isEmpty()) {
            return before.sentence();
        }
        if (number.isEmpty()) {
            return StudyWording.RATE_HOW;
        }
        String failure = of.rate(Integer.parseInt(number));
        return failure.isEmpty() ? of.rated().sentence() : failure;
    }

    @Override
    public Optional<Handling> handling(Key key) {
        return switch (key) {
            case SUSPEND -> Optional.of(Handling.SUSPEND);
            case BURY -> Optional.of(Handling.BURY);
            case FLAG -> Optional.of(of.isFlagged() ? Handling.UNFLAG : Handling.FLAG);
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> end(Session session) {
        return of.result().lines();
    }

    @Override
    public List<String> help() {
        return StudyWording.HELP;
    }

    @Override
    public String lastPrompt() {
        return StudyWording.LAST_PROMPT;
    }
}
