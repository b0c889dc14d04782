package lectern.front.tui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lectern.front.Closing;
import lectern.front.Due;
import lectern.front.NotKept;
import lectern.front.Sitting;
import lectern.front.Unfinished;
import lectern.quiz.Progress;
import lectern.quiz.Session;
import lectern.study.Selection;
import lectern.view.ExamWording;
import lectern.view.StudyWording;
import lectern.view.Wording;

/** What can be begun, and gone on with: on the home screen, and from anywhere by the list of commands. */
final class HomeMenu {
    private final Desk desk;
    /** The quizzes begun here, the latest first. */
    private final Deque<QuizPages> begun = new ArrayDeque<>();
    /** The quizzes of the logbook that are among those now. */
    private final List<Unfinished> goneOn = new ArrayList<>();

    private int begins;

    HomeMenu(Desk desk) {
        this.desk = desk;
    }

    /** All that home offers, what can be gone on with first. */
    List<Elsewhere.Way> all() {
        List<Elsewhere.Way> ways = new ArrayList<>();
        begun.removeIf(QuizPages::isOver);
        begun.forEach(quiz -> ways.add(way(
                quiz.runner().session() instanceof Session.Examined ? "Go on with the exam" : "Go on with the quiz",
                whereItStands(quiz),
                () -> new Move.Open(quiz.current()))));
        desk.logbook()
                .unfinished()
                .filter(left -> !goneOn.contains(left))
                .ifPresent(left -> ways.add(
                        way("Go on with " + left.words(), "as it was left, with its answers", () -> goOn(left))));
        ways.add(practice());
        ways.add(study());
        ways.addAll(besides());
        int banks = desk.banks().known().size();
        if (banks > 1) {
            ways.add(way("Open another bank", banks + " are known", () -> new Move.Open(new BanksPage(desk))));
        }
        return ways;
    }

    /** What can be begun from a page that is above home: what is under way may be among the pages below. */
    List<Elsewhere.Way> anew(List<Page> pages) {
        List<Elsewhere.Way> ways = new ArrayList<>();
        ways.add(practice());
        boolean studying = pages.stream().anyMatch(Page::isOfStudy);
        ways.add(study().unless(studying ? "You are studying already." : ""));
        ways.addAll(besides());
        return ways;
    }

    /** The same where what is due is not known. */
    static Elsewhere unscheduled(Desk desk) {
        HomeMenu menu = new HomeMenu(desk);
        return pages -> Stream.concat(Stream.of(menu.practice()), menu.besides().stream())
                .toList();
    }

    private List<Elsewhere.Way> besides() {
        return List.of(
                way(
                        "Exam",
                        "an answer sheet, and a time limit if you like; the review comes at the end",
                        () -> new Move.Open(new SetupPage(desk, true, this::remember))),
                way(
                        "Set up a quiz",
                        "which articles and tags, how many questions",
                        () -> new Move.Open(new SetupPage(desk, false, this::remember))),
                reading(desk),
                way(
                        "Statistics",
                        "what you recall, what comes due, what to read again",
                        () -> new Move.Open(new StatisticsPage(desk))));
    }

    private Elsewhere.Way practice() {
        return way(
                "Practice",
                Selection.USUAL_COUNT + " questions; after each answer, the sentence that settles it",
                this::start);
    }

    private Elsewhere.Way study() {
        Optional<Due> due = desk.logbook().due();
        boolean opening = desk.logbook().isOpening();
        if (due.isEmpty()) {
            return new Elsewhere.Way(
                    "Study what is due",
                    opening ? "looking what there is" : "by spaced repetition: each question before you forget it",
                    opening ? "Still reading your history." : "Your history cannot be read.",
                    () -> Move.STAY);
        }
        String counts = due.get().counts();
        return way("Study what is due", counts.isEmpty() ? "nothing is due now" : counts, () -> study(due.get()));
    }

    static Elsewhere.Way reading(Desk desk) {
        return way(
                "Read the articles",
                "with the passages that questions cite",
                () -> new Move.Open(new ArticlesPage(desk)));
    }

    private static Elsewhere.Way way(String name, String what, Supplier<Move> leads) {
        return new Elsewhere.Way(name, what, "", leads);
    }

    private Move study(Due due) {
        try {
            Optional<Sitting> sitting = due.begin().get();
            return sitting.isPresent()
                    ? new Move.Open(new StudyPages(desk, sitting.get()).first())
                    : new Move.Told(StudyWording.NOTHING_DUE);
        } catch (NotKept e) {
            return new Move.Told(String.valueOf(e.getMessage()));
        }
    }

    private static String whereItStands(QuizPages under) {
        Progress progress = under.runner().session().progress();
        if (under.runner().session() instanceof Session.Examined exam) {
            return ExamWording.entered(exam.sheet());
        }
        return progress.answers(progress.round()).size() + " answered, "
                + Wording.questions(progress.waiting().size()) + " to go";
    }

    private Move start() {
        return QuizPages.draw(desk, Selection.USUAL, desk.seeds().getAsLong(), this::remember)
                .<Move>map(quiz -> new Move.Open(quiz.current()))
                .orElseGet(() -> new Move.Told("This bank has no question."));
    }

    private Move goOn(Unfinished left) {
        goneOn.add(left);
        return new Move.Open(
                QuizPages.resume(desk, left, this::remember, Closing.NONE).current());
    }

    /** How many quizzes have been begun here so far. */
    int begins() {
        return begins;
    }

    private void remember(QuizPages quiz) {
        begins++;
        begun.addFirst(quiz);
    }
}
