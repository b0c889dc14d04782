package lectern.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a session has come. The log is the truth; marks and scores are derived from it.
 *
 * @param quiz what is asked
 * @param log the answers that stand, oldest first
 * @param serial the serial number of the last answer given, also if it was taken back; 0 at the start
 * @param round 0 while each question is asked for the first time
 * @param waiting the numbers of the questions still to be asked in this round, the next one first
 * @param visits what happened in this round at questions that were left, by number
 * @param handled what was done with questions apart from answering them and stands, oldest first
 */
public record Progress(
        Quiz quiz,
        List<Answered> log,
        int serial,
        int round,
        List<Integer> waiting,
        Map<Integer, Visit> visits,
        List<Handled> handled) {
    public Progress {
        log = List.copyOf(log);
        waiting = List.copyOf(waiting);
        visits = Map.copyOf(visits);
        handled = List.copyOf(handled);
    }

    /** Where nothing was done but answering. */
    public Progress(
            Quiz quiz, List<Answered> log, int serial, int round, List<Integer> waiting, Map<Integer, Visit> visits) {
        this(quiz, log, serial, round, waiting, visits, List.of());
    }

    static Progress atStart(Quiz quiz) {
        return new Progress(
                quiz, List.of(), 0, 0, quiz.plan().stream().map(Planned::number).toList(), Map.of());
    }

    /** The answers of one round, oldest first. */
    public List<Answered> answers(int ofRound) {
        return log.stream().filter(answered -> answered.round() == ofRound).toList();
    }

    /** The numbers of the questions that did not earn full marks in the round, in the quiz's order. */
    public List<Integer> missed(int ofRound) {
        return answers(ofRound).stream()
                .filter(answered -> !answered.mark().isFull())
                .map(Answered::number)
                .sorted()
                .toList();
    }

    Progress with(Answered answered) {
        return new Progress(quiz, append(log, answered), answered.serial(), round, tail(waiting), visits, handled);
    }

    /** What happened before at the question that is next. */
    Visit visit() {
        return visits.getOrDefault(waiting.get(0), Visit.NONE);
    }

    /** The next question put off until after the others. */
    Progress skipped(Visit visit) {
        int number = waiting.get(0);
        return new Progress(quiz, log, serial, round, append(tail(waiting), number), visited(number, visit), handled);
    }

    /** The next question looked at, though it is not answered. */
    Progress visited(Visit visit) {
        return new Progress(quiz, log, serial, round, waiting, visited(waiting.get(0), visit), handled);
    }

    /** Something done with a question; if it is set aside, it is waiting no more. */
    Progress with(Handled more) {
        List<Integer> left = more.left() ? tail(waiting) : waiting;
        return new Progress(quiz, log, serial, round, left, visits, append(handled, more));
    }

    /** What was done last and is no answer, if no answer was given since. */
    Optional<Handled> lastHandled() {
        return handled.isEmpty()
                ? Optional.empty()
                : Optional.of(handled.get(handled.size() - 1)).filter(last -> last.after() == log.size());
    }

    /** That taken back; a question that was set aside is the next to be asked. */
    Progress unhandled() {
        Handled last = handled.get(handled.size() - 1);
        List<Handled> before = handled.subList(0, handled.size() - 1);
        if (!last.left()) {
            return new Progress(quiz, log, serial, round, waiting, visits, before);
        }
        List<Integer> rest = last.round() == round ? waiting : List.of();
        List<Integer> again =
                Stream.concat(Stream.of(last.number()), rest.stream()).toList();
        return new Progress(quiz, log, serial, last.round(), again, visits, before);
    }

    boolean isSetAside(int number) {
        return handled.stream()
                .anyMatch(each -> each.number() == number && each.handling().setsAside());
    }

    private Map<Integer, Visit> visited(int number, Visit visit) {
        Map<Integer, Visit> more = new HashMap<>(visits);
        more.put(number, visit);
        return more;
    }

    /** The last answer taken back, its question the next to be asked. */
    Progress undone() {
        Answered last = log.get(log.size() - 1);
        List<Integer> rest = last.round() == round ? waiting : List.of();
        List<Integer> again =
                Stream.concat(Stream.of(last.number()), rest.stream()).toList();
        return new Progress(
                quiz,
                log.subList(0, log.size() - 1),
                serial,
                last.round(),
                again,
                visited(last.number(), new Visit(last.hinted(), last.took())),
                handled);
    }

    Progress again(List<Integer> numbers) {
        return new Progress(quiz, log, serial, round + 1, numbers, Map.of(), handled);
    }

    private static <T> List<T> tail(List<T> list) {
        return list.subList(1, list.size());
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
