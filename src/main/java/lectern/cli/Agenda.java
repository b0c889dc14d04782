package lectern.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.schedule.Moment;
import lectern.study.Deck;
import lectern.study.Limits;
import lectern.study.StudyQueue;
import lectern.view.StudyWording;
import lectern.view.Wording;

/**
 * What there is for someone to study, as the history stands at each call.
 *
 * @param begun the deck as it was at the start
 */
record Agenda(FoldingHistory history, Recording.Maker maker, Deck begun, Mode mode, Limits limits, long seed) {
    /** With nothing else left to ask, steps of learning are not waited for that are due by so much later. */
    private static final Duration AHEAD = Duration.ofMinutes(20);

    private static final Duration LONGEST_STEP = Duration.ofDays(365);

    private static final Questions NONE = Questions.of(List.of());

    Deck deck() {
        return begun.after(history.learner());
    }

    Moment now() {
        return new Moment(maker.clock().instant(), maker.zone());
    }

    /** What is to be asked now; in a cram all of it counts as due. */
    StudyQueue queue() {
        if (mode == Mode.CRAM) {
            return new StudyQueue(NONE, StudyQueue.cram(deck(), now(), limits.reviews(), seed), NONE, NONE);
        }
        StudyQueue queue = StudyQueue.of(deck(), now(), limits, seed);
        return queue.isEmpty() ? new StudyQueue(steps(), NONE, NONE, queue.rest()) : queue;
    }

    /** What is being learned and need not be waited for. */
    Questions steps() {
        return mode == Mode.CRAM ? NONE : StudyQueue.steps(deck(), now(), AHEAD);
    }

    /** The same of these questions only: a large bank is not gone through at each answer. */
    Questions steps(Set<QuestionId> among) {
        Questions questions = begun.questions().where(question -> among.contains(question.id()));
        Deck few = new Deck(begun.bank(), questions, history.learner(), begun.timetable());
        return mode == Mode.CRAM ? NONE : StudyQueue.steps(few, now(), AHEAD);
    }

    /** All that is being learned, however long its next step is to be waited for. */
    Questions learning() {
        return StudyQueue.steps(deck(), now(), LONGEST_STEP);
    }

    /** "2 to learn again, 5 due, 3 new", or "12 questions to cram". */
    String counts(int again, int due, int fresh) {
        return mode == Mode.CRAM ? Wording.questions(due) + " to cram" : StudyWording.counts(again, due, fresh);
    }

    String counts(StudyQueue queue) {
        return counts(steps().size(), queue.due().size(), queue.fresh().size());
    }

    /** What is to be known of a queue: what is held back, what is suspended, and what is not what it was. */
    List<String> notes(StudyQueue queue) {
        List<String> notes = new ArrayList<>();
        Deck deck = deck();
        if (!queue.rest().isEmpty()) {
            notes.add(StudyWording.held(queue.rest().size()));
            if (queue.due().size() >= limits.reviews()) {
                notes.add(StudyWording.POSTPONE);
            }
        }
        long suspended = deck.questions()
                .where(question -> deck.learner().care(question.id()).suspended())
                .size();
        if (suspended > 0) {
            notes.add(StudyWording.suspended(suspended));
        }
        if (mode != Mode.CRAM) {
            queue.all().stream()
                    .filter(question -> deck.learner().item(question.id()).keyChanged(question))
                    .forEach(question -> notes.add(StudyWording.keyChanged(question)));
        }
        return notes;
    }

    /** What is left today, and what tomorrow brings. */
    List<String> outlook() {
        Moment now = now();
        Deck deck = deck();
        StudyQueue left = StudyQueue.of(deck, now, limits, seed);
        int steps = StudyQueue.steps(deck, now, AHEAD).size();
        Deck.Ahead tomorrow = deck.tomorrow(now, limits);
        boolean done = left.isEmpty() && steps == 0;
        List<String> lines = new ArrayList<>();
        lines.add(
                done
                        ? StudyWording.ALL_DONE
                        : "Left for today: "
                                + StudyWording.counts(
                                        steps, left.due().size(), left.fresh().size())
                                + ".");
        lines.add(StudyWording.tomorrow(tomorrow.due(), tomorrow.fresh()));
        if (tomorrow.due() + tomorrow.fresh() == 0) {
            deck.nextDay(now)
                    .map(day -> StudyWording.next(now.day().daysUntil(day)))
                    .ifPresent(lines::add);
        }
        return lines;
    }
}
