package lectern.front.tui;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import lectern.cli.Sittings;
import lectern.front.Due;
import lectern.front.Journal;
import lectern.front.NotKept;
import lectern.quiz.Answered;
import lectern.quiz.Noted;
import lectern.quiz.Quiz;
import lectern.sample.SampleBank;

/** A logbook with news at first, something due, and a disk that is full when the first answer is to be kept. */
final class BusyBook extends SilentLogbook implements Journal {
    private final Sittings sittings = new Sittings(SampleBank.FOUR, Pilot.NOW);
    private boolean told;
    private boolean failed;

    /** A clock by which a second passes each time it is looked at. */
    InstantSource clock() {
        return () -> {
            sittings.set(sittings.now().plusSeconds(1));
            return sittings.now();
        };
    }

    @Override
    public List<String> news() {
        boolean news = !told;
        told = true;
        return news ? List.of("A file was put right.") : List.of();
    }

    @Override
    public Optional<Due> due() {
        return Optional.of(sittings.due());
    }

    @Override
    public Journal begin(Quiz quiz) {
        return this;
    }

    @Override
    public void keep(Quiz quiz, Answered answer) {
        if (!failed) {
            failed = true;
            throw new NotKept("The disk is full.", new IllegalStateException());
        }
    }

    @Override
    public void retract(Quiz quiz, Answered answer) {}

    @Override
    public void note(Quiz quiz, Noted noted) {}
}
