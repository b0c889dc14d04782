package lectern.cli;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lectern.front.Batch;
import lectern.front.Logbook;
import lectern.front.SessionRunner;
import lectern.front.Sitting;
import lectern.history.Entry;
import lectern.history.Grade;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.study.Deck;
import lectern.study.Draw;
import lectern.study.StudyQueue;
import lectern.view.Rated;
import lectern.view.StudyResult;
import lectern.view.StudyWording;

/** Someone studies what is due: batch after batch, until nothing is left to be learned today. */
final class StudySitting implements Sitting {
    private final Agenda agenda;
    private final List<String> notes;
    private final Set<QuestionId> learning;
    private final Set<QuestionId> due;
    private final Set<QuestionId> fresh;
    private final SessionRunner runner;
    private final AnswerRating rating;

    /** Begins with a queue that is not empty. */
    StudySitting(Agenda agenda, StudyQueue queue) {
        this.agenda = agenda;
        this.notes = agenda.notes(queue);
        this.learning = ids(agenda.learning());
        this.due = new HashSet<>(ids(queue.due()));
        this.fresh = new HashSet<>(ids(queue.fresh()));
        this.runner = SessionRunner.ofBatches(batch(queue.all()), this::next);
        this.rating = new AnswerRating(agenda, runner);
    }

    /** Begins with what there is to study now; empty if it is nothing. */
    static Optional<Sitting> begin(Agenda agenda) {
        StudyQueue queue = agenda.queue();
        return queue.isEmpty() ? Optional.empty() : Optional.of(new StudySitting(agenda, queue));
    }

    private static Set<QuestionId> ids(Questions questions) {
        return questions.ids().stream().collect(Collectors.toUnmodifiableSet());
    }

    private Batch batch(List<Question> questions) {
        Quiz quiz = Draw.inOrder(agenda.begun().bank(), questions, agenda.seed());
        Recording recording = Recording.begin(agenda.maker(), quiz, agenda.mode());
        return new Batch(
                Session.start(quiz, agenda.maker().clock().instant()),
                new HistoryJournal(agenda.history(), () -> recording, false, Logbook.NONE));
    }

    /** What is learned again; then what takes the place of questions that were set aside. */
    private Optional<Batch> next() {
        if (agenda.mode() == Mode.CRAM) {
            return Optional.empty();
        }
        Questions steps = steps();
        if (!steps.isEmpty()) {
            return Optional.of(batch(steps));
        }
        StudyQueue queue = agenda.queue();
        due.addAll(ids(queue.due()));
        fresh.addAll(ids(queue.fresh()));
        return queue.isEmpty() ? Optional.empty() : Optional.of(batch(queue.all()));
    }

    /** What is being learned and need not be waited for: it was before, or is since something was answered here. */
    private Questions steps() {
        Set<QuestionId> learned = new HashSet<>(learning);
        agenda.history().answers().forEach(answer -> learned.add(answer.question()));
        return agenda.steps(learned);
    }

    @Override
    public SessionRunner runner() {
        return runner;
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public String counts() {
        Session session = runner.session();
        Set<QuestionId> waiting = session.progress().waiting().stream()
                .map(number -> session.quiz().planned(number).question().id())
                .collect(Collectors.toSet());
        Set<QuestionId> again = new HashSet<>(ids(steps()));
        waiting.stream()
                .filter(Predicate.not(due::contains).and(Predicate.not(fresh::contains)))
                .forEach(again::add);
        return agenda.counts(again.size(), count(waiting, due, again), count(waiting, fresh, again));
    }

    private static int count(Set<QuestionId> waiting, Set<QuestionId> kind, Set<QuestionId> again) {
        return (int) waiting.stream()
                .filter(kind::contains)
                .filter(Predicate.not(again::contains))
                .count();
    }

    @Override
    public String answered() {
        List<Entry.Answer> answers = agenda.history().answers();
        return answers.isEmpty() ? "" : answered(answers);
    }

    private static String answered(List<Entry.Answer> answers) {
        long right = answers.stream()
                .filter(answer -> answer.given().mark().isFull())
                .count();
        return StudyWording.answered(answers.size(), right);
    }

    @Override
    public Rated rated() {
        return rating.rated();
    }

    @Override
    public String rate(int number) {
        return rating.rate(number);
    }

    @Override
    public boolean isFlagged() {
        return runner.session()
                .shown()
                .filter(shown ->
                        agenda.history().learner().item(shown.question().id()).flagged())
                .isPresent();
    }

    @Override
    public StudyResult result() {
        Deck deck = agenda.deck();
        Set<QuestionId> asked = new LinkedHashSet<>();
        Set<QuestionId> missed = new LinkedHashSet<>();
        for (Entry.Answer answer : agenda.history().answers()) {
            asked.add(answer.question());
            boolean again = answer.graded().grade() == Grade.AGAIN;
            if (again || (agenda.mode() == Mode.CRAM && !answer.given().mark().isFull())) {
                missed.add(answer.question());
            }
        }
        Set<QuestionId> leeches = ids(deck.leeches());
        return new StudyResult(
                answered(agenda.history().answers()),
                agenda.outlook(),
                passages(deck, missed, Predicate.not(leeches::contains)),
                passages(deck, asked, leeches::contains));
    }

    /** The passages of these questions, in their order. */
    private static List<Passage> passages(Deck deck, Set<QuestionId> questions, Predicate<QuestionId> wanted) {
        return questions.stream()
                .filter(wanted)
                .flatMap(id -> deck.questions().withId(id).stream())
                .flatMap(question -> question.header().passages().stream())
                .distinct()
                .toList();
    }
}
