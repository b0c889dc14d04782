package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lectern.front.Journal;
import lectern.front.Logbook;
import lectern.front.NotKept;
import lectern.history.Ending;
import lectern.history.Entry;
import lectern.history.History;
import lectern.history.Recording;
import lectern.history.Unavailable;
import lectern.quiz.Answered;
import lectern.quiz.Handled;
import lectern.quiz.Noted;
import lectern.quiz.Quiz;
import lectern.quiz.Sheet;

/**
 * Keeps a quiz in the learner's history. A run begins there with the first thing that happens in it: a quiz that is left
 * at once leaves no trace, and the history is opened only after the first question was shown.
 */
final class HistoryJournal implements Journal {
    private final History history;
    private final Supplier<Recording> recording;
    private final Logbook book;
    private final List<Entry> waiting = new ArrayList<>();
    private boolean begun;
    private boolean unkept;
    private boolean ended;

    /**
     * A journal of a new run or one that goes on.
     *
     * @param recording always the same one; asked for when something happens
     * @param begun whether the history has the run's beginning already
     * @param book that it is of
     */
    HistoryJournal(History history, Supplier<Recording> recording, boolean begun, Logbook book) {
        this.book = book;
        this.history = history;
        this.recording = recording;
        this.begun = begun;
    }

    @Override
    public void prepare() {
        book.open();
    }

    @Override
    public List<String> news() {
        return book.news();
    }

    @Override
    public void start(Quiz quiz) {
        if (quiz.terms().exam()) {
            add(List.of());
        }
    }

    @Override
    public void enter(Quiz quiz, int number, Sheet.Row row) {
        add(recording.get().entered(number, row));
    }

    @Override
    public void handIn(Quiz quiz, List<Answered> answers, boolean timedOut) {
        List<Entry> entries = new ArrayList<>();
        answers.forEach(answer -> entries.add(recording.get().answer(answer)));
        entries.add(recording.get().ended(timedOut ? Ending.TIMED_OUT : Ending.FINISHED));
        add(entries);
        ended = true;
    }

    @Override
    public void keep(Quiz quiz, Answered answer) {
        add(recording.get().answer(answer));
    }

    @Override
    public void retract(Quiz quiz, Answered answer) {
        add(recording.get().retraction(answer));
    }

    @Override
    public void note(Quiz quiz, Noted noted) {
        add(recording.get().visited(noted));
    }

    @Override
    public void handle(Quiz quiz, Handled handled) {
        add(recording.get().treated(handled));
    }

    @Override
    public void unhandle(Quiz quiz, Handled handled) {
        add(recording.get().untreated(handled));
    }

    @Override
    public void goOnUnkept() {
        unkept = true;
    }

    @Override
    public void leave(boolean finished) {
        if (!begun) {
            return;
        }
        if (finished && !ended) {
            waiting.add(recording.get().ended(Ending.FINISHED));
            ended = true;
        }
        if (waiting.isEmpty()) {
            return;
        }
        try {
            keepWaiting();
        } catch (Unavailable e) {
            long answers =
                    waiting.stream().filter(Entry.Answer.class::isInstance).count();
            String lost =
                    answers == 0 ? "" : answers == 1 ? "1 answer was not kept. " : answers + " answers were not kept. ";
            throw new NotKept(lost + e.getMessage(), e);
        }
    }

    private void add(Entry entry) {
        add(List.of(entry));
    }

    private void add(List<? extends Entry> entries) {
        int before = waiting.size();
        boolean wasBegun = begun;
        begun = true;
        waiting.addAll(entries);
        if (unkept) {
            // It waits until the quiz is left: a store that fails would make everyone wait at each answer.
            return;
        }
        try {
            keepWaiting();
        } catch (Unavailable e) {
            waiting.subList(before, waiting.size()).clear();
            begun = wasBegun;
            throw new NotKept(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * With the run's beginning each time: a history takes it once, and where all was forgotten meanwhile, by another
     * program, what comes now would be of no run and count for nothing.
     */
    private void keepWaiting() throws Unavailable {
        List<Entry> entries = new ArrayList<>(List.of(recording.get().run()));
        entries.addAll(waiting);
        history.append(entries);
        waiting.clear();
    }
}
