package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import lectern.front.Journal;
import lectern.front.NotKept;
import lectern.history.Ending;
import lectern.history.Entry;
import lectern.history.History;
import lectern.history.Recording;
import lectern.history.Unavailable;
import lectern.quiz.Answered;
import lectern.quiz.Noted;
import lectern.quiz.Quiz;

/**
 * Keeps a quiz in the learner's history. A run begins there with the first thing that happens in it: a quiz that is left
 * at once leaves no trace, and the history is opened only after the first question was shown.
 */
final class HistoryJournal implements Journal {
    private final History history;
    private final Recording recording;
    private final List<Entry> waiting = new ArrayList<>();
    private boolean begun;
    private boolean unkept;

    /**
     * A journal of a new run or one that goes on.
     *
     * @param begun whether the history has the run's beginning already
     */
    HistoryJournal(History history, Recording recording, boolean begun) {
        this.history = history;
        this.recording = recording;
        this.begun = begun;
    }

    @Override
    public void keep(Quiz quiz, Answered answer) {
        add(recording.answer(answer));
    }

    @Override
    public void retract(Quiz quiz, Answered answer) {
        add(recording.retraction(answer));
    }

    @Override
    public void note(Quiz quiz, Noted noted) {
        add(recording.visited(noted));
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
        if (finished) {
            waiting.add(recording.ended(Ending.FINISHED));
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
        int before = waiting.size();
        boolean wasBegun = begun;
        if (!begun) {
            waiting.add(recording.run());
            begun = true;
        }
        waiting.add(entry);
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

    private void keepWaiting() throws Unavailable {
        if (!waiting.isEmpty()) {
            history.append(waiting);
            waiting.clear();
        }
    }
}
