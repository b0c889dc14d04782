package lectern.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.front.Logbook;
import lectern.front.SessionRunner;
import lectern.front.plain.Course;
import lectern.history.Entry;
import lectern.history.Grade;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.history.RunId;
import lectern.history.Stamp;
import lectern.history.Unavailable;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.schedule.Card;
import lectern.schedule.Moment;
import lectern.schedule.Rating;
import lectern.study.Deck;
import lectern.study.Draw;
import lectern.study.Limits;
import lectern.study.StudyQueue;
import lectern.view.StudyWording;

/** Someone studies what is due: batch after batch, until nothing is left to be learned today. */
final class StudySitting implements Course {
    /** With nothing else left to ask, steps of learning are not waited for that are due by so much later. */
    private static final Duration AHEAD = Duration.ofMinutes(20);

    private final FoldingHistory history;
    private final Recording.Maker maker;
    private final Plan plan;
    private Optional<HistoryJournal> journal = Optional.empty();
    private Optional<RunId> run = Optional.empty();
    /** Whether the last answer is in no history, so that the one before it is not to be rated in its place. */
    private boolean unkept;

    /**
     * What is studied.
     *
     * @param deck as it was at the start
     */
    record Plan(Deck deck, Mode mode, Limits limits, long seed) {}

    StudySitting(FoldingHistory history, Recording.Maker maker, Plan plan) {
        this.history = history;
        this.maker = maker;
        this.plan = plan;
    }

    /** Begins with these questions, at least one. */
    SessionRunner begin(List<Question> questions) {
        Quiz quiz = Draw.inOrder(plan.deck().bank(), questions, plan.seed());
        Recording recording = Recording.begin(maker, quiz, plan.mode(), false);
        HistoryJournal next = new HistoryJournal(history, () -> recording, false, Logbook.NONE);
        journal = Optional.of(next);
        run = Optional.of(recording.run().run());
        return new SessionRunner(Session.start(quiz, maker.clock().instant()), next);
    }

    /** Ends the run: what is left of it comes by the schedule, so it is not resumed. */
    void leave() {
        journal.ifPresent(open -> open.leave(true));
        journal = Optional.empty();
    }

    @Override
    public List<String> after(Session.Explaining session) {
        int serial = session.answered().serial();
        Optional<Entry.Answer> answer = history.last()
                .filter(last -> run.filter(last.run()::equals).isPresent()
                        && last.given().serial() == serial);
        unkept = answer.isEmpty();
        return List.of(answer.map(this::rated).orElse(StudyWording.NOT_KEPT));
    }

    @Override
    public String rate(String number) {
        if (unkept) {
            return StudyWording.NOT_KEPT;
        }
        Optional<Entry.Answer> last = history.last();
        if (last.isEmpty()) {
            return StudyWording.NOTHING_TO_RATE;
        }
        Entry.Answer answer = last.get();
        if (answer.graded().grade() == Grade.NONE) {
            return rated(answer);
        }
        if (number.isEmpty()) {
            return StudyWording.RATE_HOW;
        }
        Stamp stamp = maker.stamp(answer.stamp().bank());
        Grade grade = Grade.of(Rating.of(Integer.parseInt(number)));
        try {
            history.append(List.of(new Entry.Regrading(
                    stamp, answer.run(), answer.question(), answer.stamp().id(), grade)));
        } catch (Unavailable e) {
            return String.valueOf(e.getMessage());
        }
        return history.last().map(this::rated).orElse("");
    }

    private String rated(Entry.Answer answer) {
        if (plan.mode() == Mode.CRAM) {
            return StudyWording.CRAM_COUNTS_NOTHING;
        }
        Card card = deck().card(answer.question());
        return answer.graded()
                .grade()
                .rating()
                .filter(rating -> card instanceof Card.Seen)
                .map(rating -> StudyWording.rated(rating, ((Card.Seen) card).interval()))
                .orElse(StudyWording.NOT_COUNTED);
    }

    @Override
    public Optional<SessionRunner> next() {
        leave();
        List<Question> steps = steps();
        return steps.isEmpty() ? Optional.empty() : Optional.of(begin(steps));
    }

    /** What is being learned and need not be waited for. */
    List<Question> steps() {
        return plan.mode() == Mode.CRAM ? List.of() : StudyQueue.steps(deck(), now(), AHEAD);
    }

    @Override
    public List<String> end(Session session) {
        List<String> lines = new ArrayList<>();
        List<Entry.Answer> answers = history.answers();
        long right = answers.stream()
                .filter(answer -> answer.given().mark().isFull())
                .count();
        lines.add(StudyWording.answered(answers.size(), right));
        lines.addAll(outlook());
        Set<QuestionId> asked = new LinkedHashSet<>();
        answers.forEach(answer -> asked.add(answer.question()));
        List<Question> leeches = deck().leeches().stream()
                .filter(question -> asked.contains(question.id()))
                .toList();
        if (!leeches.isEmpty()) {
            lines.add(StudyWording.LEECHES);
            leeches.forEach(question -> lines.addAll(StudyWording.leech(question)));
        }
        return lines;
    }

    /** What is left today, and what tomorrow brings. */
    List<String> outlook() {
        Moment now = now();
        StudyQueue left = StudyQueue.of(deck(), now, plan.limits(), plan.seed());
        int steps = StudyQueue.steps(deck(), now, AHEAD).size();
        Deck.Ahead tomorrow = deck().tomorrow(now, plan.limits());
        boolean done = left.isEmpty() && steps == 0;
        List<String> lines = new ArrayList<>();
        lines.add(
                done
                        ? StudyWording.ALL_DONE
                        : "Left for today: "
                                + StudyWording.counts(
                                        steps, left.due().size(), left.fresh().size()));
        lines.add(StudyWording.tomorrow(tomorrow.due(), tomorrow.fresh()));
        if (tomorrow.due() + tomorrow.fresh() == 0) {
            deck().nextDay(now)
                    .map(day -> StudyWording.next(now.day().daysUntil(day)))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    @Override
    public List<String> help() {
        return List.of(StudyWording.RATE_HELP);
    }

    @Override
    public String lastPrompt() {
        return StudyWording.LAST_PROMPT;
    }

    private Deck deck() {
        return plan.deck().after(history.learner());
    }

    private Moment now() {
        return new Moment(maker.clock().instant(), maker.zone());
    }
}
