package lectern.front.tui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lectern.front.Closing;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.Due;
import lectern.front.NotKept;
import lectern.front.Sitting;
import lectern.front.Unfinished;
import lectern.quiz.Progress;
import lectern.quiz.Session;
import lectern.study.Selection;
import lectern.view.Block;
import lectern.view.ExamWording;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.StudyWording;
import lectern.view.Wording;

/** Where Lectern begins: what can be done, and with which bank. */
final class HomePage extends Page {
    private static final String WELCOME =
            "Welcome. Answer a question, and Lectern shows the sentence of the article that settles it. The arrow keys"
                    + " move, Enter opens, ? lists the keys. q leaves at any time; what you did is kept.";
    private static final int ROWS_TO_WELCOME = 16;

    private int selected;
    /** The quizzes begun here, the latest first. */
    private final Deque<QuizPages> begun = new ArrayDeque<>();
    /** The quizzes of the logbook that are among those now. */
    private final List<Unfinished> goneOn = new ArrayList<>();

    HomePage(Desk desk) {
        super(desk);
    }

    /** A line of the menu: what it is called, what it is, and where it leads. */
    private record Entry(String name, String what, Supplier<Move> leads) {}

    @Override
    Context context() {
        return Context.HOME;
    }

    @Override
    String title() {
        return "Lectern";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        block.text(desk().bank().title(), Role.TITLE);
        block.text(
                Wording.questions(desk().bank().questions().size()) + " on "
                        + articles(desk().bank().articles().size()) + ", from " + desk().origin(),
                Role.DIM);
        if (desk().logbook().isNew() && rows >= ROWS_TO_WELCOME) {
            block.gap().text(WELCOME, Role.TEXT);
        }
        block.gap().text(desk().logbook().remark(), Role.PARTIAL).gap();
        List<Entry> entries = entries();
        boolean described = rows >= block.size() + 2 * entries.size();
        boolean spaced = rows >= block.size() + 3 * entries.size();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean here = i == selected;
            Line lead = Line.of((here ? desk().glyphs().pointer() : " ") + " ", here ? Role.SELECTED : Role.KEY);
            block.row(here, () -> {
                block.hanging(lead, entry.name(), here ? Role.SELECTED : Role.TEXT);
                if (described) {
                    block.hanging(Line.of("  ", Role.TEXT), entry.what(), Role.DIM);
                }
            });
            if (spaced) {
                block.gap();
            }
        }
        return block.build();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        begun.removeIf(QuizPages::isOver);
        begun.forEach(quiz -> entries.add(new Entry(
                quiz.runner().session() instanceof Session.Examined ? "Go on with the exam" : "Go on with the quiz",
                whereItStands(quiz),
                () -> new Move.Open(quiz.current()))));
        desk().logbook()
                .unfinished()
                .filter(left -> !goneOn.contains(left))
                .ifPresent(left -> entries.add(
                        new Entry("Go on with " + left.words(), "as it was left, with its answers", () -> goOn(left))));
        entries.add(new Entry(
                "Practice",
                Selection.USUAL_COUNT + " questions; after each answer, the sentence that settles it",
                () -> start(Selection.USUAL, desk().seeds().getAsLong())));
        entries.add(new Entry("Study what is due", due(), this::study));
        entries.add(new Entry(
                "Exam",
                "an answer sheet, and a time limit if you like; the review comes at the end",
                () -> new Move.Open(new SetupPage(desk(), true, this::remember))));
        entries.add(new Entry(
                "Set up a quiz",
                "which articles and tags, how many questions",
                () -> new Move.Open(new SetupPage(desk(), false, this::remember))));
        entries.add(new Entry(
                "Read the articles",
                "with the passages that questions cite",
                () -> new Move.Open(new ArticlesPage(desk()))));
        entries.add(new Entry(
                "Statistics",
                "what you recall, what comes due, what to read again",
                () -> new Move.Open(new StatisticsPage(desk()))));
        if (desk().banks().known().size() > 1) {
            entries.add(new Entry(
                    "Open another bank",
                    desk().banks().known().size() + " are known",
                    () -> new Move.Open(new BanksPage(desk()))));
        }
        return entries;
    }

    private String due() {
        String unknown = desk().logbook().isOpening()
                ? "looking what there is"
                : "by spaced repetition: each question before you forget it";
        return desk().logbook()
                .due()
                .map(due -> due.counts().isEmpty() ? "nothing is due now" : due.counts())
                .orElse(unknown);
    }

    private Move study() {
        Optional<Due> due = desk().logbook().due();
        if (due.isEmpty()) {
            tell(desk().logbook().isOpening() ? "Still reading your history." : "Your history cannot be read.");
            return Move.STAY;
        }
        try {
            Optional<Sitting> sitting = due.get().begin().get();
            if (sitting.isPresent()) {
                return new Move.Open(new StudyPages(desk(), sitting.get()).first());
            }
            tell(StudyWording.NOTHING_DUE);
        } catch (NotKept e) {
            tell(String.valueOf(e.getMessage()));
        }
        return Move.STAY;
    }

    @Override
    void again() {
        desk().logbook().refresh();
    }

    private static String articles(int count) {
        return count + (count == 1 ? " article" : " articles");
    }

    private static String whereItStands(QuizPages under) {
        Progress progress = under.runner().session().progress();
        if (under.runner().session() instanceof Session.Examined exam) {
            return ExamWording.entered(exam.sheet());
        }
        return progress.answers(progress.round()).size() + " answered, "
                + Wording.questions(progress.waiting().size()) + " to go";
    }

    private Move start(Selection selection, long seed) {
        return QuizPages.draw(desk(), selection, seed, this::remember)
                .<Move>map(quiz -> new Move.Open(quiz.current()))
                .orElseGet(() -> {
                    tell("This bank has no question.");
                    return Move.STAY;
                });
    }

    private Move goOn(Unfinished left) {
        goneOn.add(left);
        return new Move.Open(
                QuizPages.resume(desk(), left, this::remember, Closing.NONE).current());
    }

    private void remember(QuizPages quiz) {
        begun.addFirst(quiz);
        selected = 0;
    }

    @Override
    void moved(int rows) {
        selected(within(selected + rows, entries().size()));
    }

    @Override
    void selected(int row) {
        selected = row;
        follow();
    }

    @Override
    Move clicked(int row) {
        selected(row);
        return on(Command.OPEN);
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case OPEN ->
                entries().get(within(selected, entries().size())).leads().get();
            case LEAVE -> Move.BACK;
            default -> Move.STAY;
        };
    }
}
