package lectern.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.quiz.Answered;
import lectern.quiz.Noted;
import lectern.quiz.Planned;
import lectern.quiz.Progress;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.quiz.Sheet;
import lectern.quiz.Visit;

/** What becomes of a run that is to be resumed. */
public sealed interface Resumption {
    /**
     * It goes on where it was left: at the next question, or at the end if none is left in the round.
     *
     * @param session with the same plan, answers, order of what waits, hints seen
     * @param answers the entry of each answer that stands, by its serial number
     */
    record Possible(Session session, Map<Integer, EntryId> answers) implements Resumption {
        public Possible {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * The bank has changed since: these questions are gone or are no longer what was asked.
     *
     * @param questions at least one
     */
    record Changed(List<QuestionId> questions) implements Resumption {
        public Changed {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Replays a run.
     *
     * @param entries of the run, in the order of their keeping
     * @param at now, when the next question is shown
     */
    static Resumption of(Entry.RunBegun run, List<Entry> entries, Bank bank, Instant at) {
        Map<QuestionId, Question> questions = planned(run, bank);
        List<QuestionId> changed = new ArrayList<>();
        List<Planned> plan = new ArrayList<>();
        for (PlannedItem item : run.plan()) {
            Question question = questions.get(item.question());
            if (question == null || !ItemDigest.of(question).equals(item.digest())) {
                changed.add(item.question());
            } else {
                plan.add(new Planned(plan.size() + 1, question, item.order()));
            }
        }
        if (!changed.isEmpty()) {
            return new Changed(changed);
        }
        Quiz quiz = new Quiz(bank, run.seed(), plan, run.terms());
        if (run.terms().exam()) {
            return new Possible(examined(quiz, run.stamp().at(), entries, at), Map.of());
        }
        Replay replay = new Replay(quiz);
        entries.forEach(replay::take);
        return new Possible(replay.session(at), replay.answers());
    }

    /** The questions of a run's plan that the bank still has; no others are read. */
    private static Map<QuestionId, Question> planned(Entry.RunBegun run, Bank bank) {
        Set<QuestionId> wanted = run.plan().stream().map(PlannedItem::question).collect(Collectors.toSet());
        Questions planned = bank.questions().where(question -> wanted.contains(question.id()));
        return planned.stream().collect(Collectors.toMap(Question::id, question -> question, (first, other) -> first));
    }

    /** The answer sheet as it stood; the first question without an answer is shown. */
    private static Session examined(Quiz quiz, Instant begun, List<Entry> entries, Instant at) {
        Sheet sheet = Sheet.blank(quiz);
        // The time that was seen by then has passed, also if the clock was set back since.
        Instant latest = begun;
        for (Entry entry : entries) {
            latest = entry.stamp().at().isAfter(latest) ? entry.stamp().at() : latest;
            if (entry instanceof Entry.Entered entered && entered.number() <= quiz.size()) {
                Sheet.Row before = sheet.row(entered.number());
                Sheet.Row row = entered.row().map(read -> read.since(before)).orElse(before);
                sheet = sheet.with(entered.number(), row);
            }
        }
        int next = sheet.open().isEmpty() ? quiz.size() : sheet.open().get(0);
        return new Session.Examined(
                        ((Session.Examined) Session.start(quiz, begun)).progress(), sheet, next, latest, begun, latest)
                .again(at);
    }

    /** The state of a session, rebuilt entry by entry. */
    final class Replay {
        private final Map<Integer, EntryId> answers = new HashMap<>();
        private Progress progress;
        /** The question at which a close call was the last thing that happened; 0 if none. */
        private int closeCall;

        private Replay(Quiz quiz) {
            progress = ((Session.Asking) Session.start(quiz, Instant.EPOCH)).progress();
        }

        private Map<Integer, EntryId> answers() {
            return answers;
        }

        private void take(Entry entry) {
            if (entry instanceof Entry.Answer answer) {
                answered(answer);
            } else if (entry instanceof Entry.Retraction retraction) {
                retracted(retraction);
            } else if (entry instanceof Entry.Visited visited) {
                visited(visited);
            }
        }

        private void answered(Entry.Answer entry) {
            Given given = entry.given();
            Optional<Answered> answered = given.answered(entry.stamp().at());
            beginRound(given.round());
            // Two Lecterns may have resumed the same run: what is answered already is not answered again.
            if (answered.isEmpty() || !progress.waiting().contains(given.number())) {
                return;
            }
            List<Answered> log = new ArrayList<>(progress.log());
            log.add(answered.get());
            List<Integer> waiting = new ArrayList<>(progress.waiting());
            waiting.remove((Object) given.number());
            int serial = Math.max(progress.serial(), given.serial());
            progress = new Progress(progress.quiz(), log, serial, progress.round(), waiting, progress.visits());
            answers.put(given.serial(), entry.stamp().id());
            closeCall = 0;
        }

        private void retracted(Entry.Retraction entry) {
            Optional<Answered> found = progress.log().stream()
                    .filter(answered -> entry.answer().equals(answers.get(answered.serial())))
                    .findFirst();
            if (found.isEmpty()) {
                return;
            }
            Answered last = found.get();
            answers.remove(last.serial());
            List<Answered> log = new ArrayList<>(progress.log());
            log.remove(last);
            List<Integer> waiting = new ArrayList<>(List.of(last.number()));
            if (last.round() == progress.round()) {
                waiting.addAll(progress.waiting());
            }
            Map<Integer, Visit> visits = new HashMap<>(progress.visits());
            visits.put(last.number(), new Visit(last.hinted(), last.took()));
            progress = new Progress(progress.quiz(), log, progress.serial(), last.round(), waiting, visits);
            closeCall = 0;
        }

        private void visited(Entry.Visited entry) {
            beginRound(entry.round());
            if (!progress.waiting().contains(entry.number())) {
                return;
            }
            boolean hinted = visit(entry.number()).hinted() || entry.turn() == Noted.Turn.HINTED;
            Map<Integer, Visit> visits = new HashMap<>(progress.visits());
            visits.put(entry.number(), new Visit(hinted, entry.spent()));
            List<Integer> waiting = new ArrayList<>(progress.waiting());
            boolean skipped = entry.turn() == Noted.Turn.SKIPPED;
            if (skipped) {
                waiting.remove((Object) entry.number());
                waiting.add(entry.number());
            }
            closeCall = entry.turn() == Noted.Turn.CLOSE_CALL ? entry.number() : skipped ? 0 : closeCall;
            progress =
                    new Progress(progress.quiz(), progress.log(), progress.serial(), progress.round(), waiting, visits);
        }

        private Visit visit(int number) {
            return progress.visits().getOrDefault(number, new Visit(false, Duration.ZERO));
        }

        private void beginRound(int round) {
            if (round > progress.round()) {
                progress = new Progress(
                        progress.quiz(),
                        progress.log(),
                        progress.serial(),
                        round,
                        progress.missed(progress.round()),
                        Map.of());
                closeCall = 0;
            }
        }

        private Session session(Instant at) {
            if (progress.waiting().isEmpty()) {
                return new Session.Finished(progress);
            }
            int next = progress.waiting().get(0);
            return new Session.Asking(progress, visit(next).hinted(), closeCall == next, at);
        }
    }
}
