package lectern.front.tui;

import java.util.List;
import java.util.Optional;
import lectern.front.Journal;
import lectern.front.Logbook;
import lectern.front.Unfinished;
import lectern.quiz.Quiz;

/** A logbook that is open, finds nothing and tells nothing; what is under test is told by those that extend it. */
class SilentLogbook implements Logbook {
    @Override
    public void open() {}

    @Override
    public boolean isOpening() {
        return false;
    }

    @Override
    public Journal begin(Quiz quiz) {
        return Journal.NONE;
    }

    @Override
    public Optional<Unfinished> unfinished() {
        return Optional.empty();
    }

    @Override
    public String remark() {
        return "";
    }

    @Override
    public List<String> news() {
        return List.of();
    }
}
