package lectern.front.tui;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import lectern.front.Closing;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.NotKept;
import lectern.front.tui.terminal.Key;
import lectern.marking.Scheme;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.quiz.Terms;
import lectern.study.Draw;
import lectern.study.Filter;
import lectern.study.Selection;
import lectern.view.Block;
import lectern.view.ExamWording;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.TextField;
import lectern.view.Wording;

/** Which questions, how many, and on what terms. */
final class SetupPage extends ListPage {
    /** Longer exams than this are typed by mistake. */
    private static final int MOST_MINUTES = 24 * 60;

    private final Consumer<QuizPages> begun;
    private final SetupRow.Count number =
            new SetupRow.Count("Number of questions", String.valueOf(Selection.USUAL_COUNT));
    private final SetupRow.Count seed = new SetupRow.Count("Seed (empty: by chance)", "");
    private final SetupRow.Tick exam;
    private final SetupRow.Count minutes = new SetupRow.Count("Minutes (empty: no limit)", "");
    private final SetupRow.Tick openBook = new SetupRow.Tick("Open book: the article beside the question", false);
    private final SetupRow.Tick certainty = new SetupRow.Tick("Say how sure you are, and earn by that", false);
    private final SetupRow.Tick negative = new SetupRow.Tick("A wrong choice takes points off", false);
    private final List<SetupRow.Tick> articles = new ArrayList<>();
    private final List<SetupRow.Tick> tags = new ArrayList<>();
    private final List<SetupRow> rows = new ArrayList<>();

    /**
     * The page.
     *
     * @param asExam whether an exam is what is set up, unless that is unticked
     * @param begun is told of the quiz that begins
     */
    SetupPage(Desk desk, boolean asExam, Consumer<QuizPages> begun) {
        super(desk);
        this.begun = begun;
        this.exam = new SetupRow.Tick("An exam: nothing is told before the end", asExam);
        for (Article article : desk.bank().articles()) {
            articles.add(new SetupRow.Tick(Wording.oneLine(article.title()), false));
        }
        for (String tag : desk.bank().tags()) {
            tags.add(new SetupRow.Tick(tag, false));
        }
        rows.addAll(List.of(number, seed, exam, minutes, openBook, certainty, negative));
        rows.addAll(articles);
        rows.addAll(tags);
    }

    @Override
    Context context() {
        return Context.SETUP;
    }

    @Override
    int count() {
        return rows.size();
    }

    @Override
    Command use() {
        return Command.TICK;
    }

    @Override
    String title() {
        return exam.isTicked() ? "Set up an exam" : "Set up a quiz";
    }

    @Override
    String status() {
        return Wording.questions(matching()) + " match";
    }

    private int matching() {
        return Draw.from(desk().bank(), filter()).questions().size();
    }

    private Filter filter() {
        Set<ArticleId> wantedArticles = new HashSet<>();
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).isTicked()) {
                wantedArticles.add(desk().bank().articles().get(i).id());
            }
        }
        Set<String> wantedTags = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).isTicked()) {
                wantedTags.add(desk().bank().tags().get(i));
            }
        }
        return new Filter(wantedArticles, wantedTags, Set.of(), Set.of());
    }

    @Override
    Block body(int columns, int height, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        int chosen = chosen();
        for (int i = 0; i < rows.size(); i++) {
            SetupRow row = rows.get(i);
            if (!articles.isEmpty() && row == articles.get(0)) {
                block.gap().line(Line.of("Articles (none ticked: all)", Role.TITLE));
            }
            if (!tags.isEmpty() && row == tags.get(0)) {
                block.gap().line(Line.of("Tags (none ticked: all)", Role.TITLE));
            }
            boolean here = i == chosen;
            block.row(here, () -> add(block, row, here));
        }
        return block.build();
    }

    private void add(Block.Builder block, SetupRow row, boolean here) {
        Role role = here ? Role.SELECTED : Role.TEXT;
        String pointer = here ? desk().glyphs().pointer() : " ";
        if (row instanceof SetupRow.Tick tick) {
            block.hanging(Line.of(pointer + (tick.isTicked() ? " [x] " : " [ ] "), role), tick.name(), role);
        } else if (row instanceof SetupRow.Count field) {
            Line lead = Line.of(pointer + " " + field.label() + "  ", role);
            if (here) {
                field.field().addTo(block, lead);
            } else {
                block.line(Block.fitted(lead.and(field.field().text(), Role.TEXT), block.columns(), Role.TEXT));
            }
        }
    }

    @Override
    Move clickedTwice(int row) {
        // The first has ticked it.
        return Move.STAY;
    }

    @Override
    boolean takesPaste() {
        return rows.get(chosen()) instanceof SetupRow.Count;
    }

    @Override
    void typed(String text) {
        if (rows.get(chosen()) instanceof SetupRow.Count field) {
            if (text.strip().chars().allMatch(c -> c >= '0' && c <= '9')) {
                field.field(inserted(field.field(), text.strip()));
            } else {
                tell("Only digits make a number.");
            }
            follow();
        }
    }

    @Override
    void edited(Key key) {
        if (rows.get(chosen()) instanceof SetupRow.Count field) {
            field.field(FieldKeys.edited(field.field(), key));
        }
    }

    @Override
    String whyNot(Command command) {
        boolean ticked = rows.get(chosen()) instanceof SetupRow.Tick;
        return switch (command) {
            case TICK -> ticked ? "" : "There is nothing to tick here: type a number.";
            case LEFT, RIGHT -> ticked ? "There is no number here: it is ticked or not." : whyNoStep(command);
            default -> "";
        };
    }

    private String whyNoStep(Command command) {
        if (rows.get(chosen()) != number
                || !stepped(command == Command.LEFT ? -1 : 1)
                        .equals(number.field().text())) {
            return "";
        }
        return command == Command.LEFT ? "One question is the least." : "There are no more questions that match.";
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case START -> start();
            case TICK -> {
                if (rows.get(chosen()) instanceof SetupRow.Tick tick) {
                    tick.toggle();
                }
                follow();
                yield Move.STAY;
            }
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case BACK -> Move.BACK;
            default -> Move.STAY;
        };
    }

    private Move step(int by) {
        if (rows.get(chosen()) == number) {
            number.field(TextField.of(stepped(by)));
        } else if (rows.get(chosen()) instanceof SetupRow.Count field) {
            field.field(by < 0 ? field.field().left() : field.field().right());
        }
        return Move.STAY;
    }

    private String stepped(int by) {
        long wanted = number.value().orElse(0) + by;
        return String.valueOf(Math.max(1, Math.min(wanted, Math.max(1, matching()))));
    }

    private Move start() {
        OptionalLong count = number.value();
        if (count.isEmpty() || count.getAsLong() < 1) {
            return told("How many questions? Type a number from 1 on.");
        }
        if (!seed.isEmpty() && seed.value().isEmpty()) {
            return told("That seed is too long: 18 digits at most.");
        }
        OptionalLong limit = minutes.isEmpty() ? OptionalLong.of(0) : minutes.value();
        if (limit.isEmpty() || limit.getAsLong() > MOST_MINUTES || (!minutes.isEmpty() && limit.getAsLong() < 1)) {
            return told("How many minutes? 1 to " + MOST_MINUTES + ", or nothing for no limit.");
        }
        if (certainty.isTicked() && negative.isTicked()) {
            return told("Certainty has penalties of its own: untick one of the two.");
        }
        Scheme scheme =
                new Scheme(Scheme.USUAL.levelPoints(), BigDecimal.ZERO, negative.isTicked(), certainty.isTicked());
        Duration time = exam.isTicked() ? Duration.ofMinutes(limit.getAsLong()) : Duration.ZERO;
        Terms terms = new Terms(exam.isTicked(), openBook.isTicked(), scheme, time, 0, "");
        Selection selection = new Selection(filter(), (int) Math.min(count.getAsLong(), Integer.MAX_VALUE));
        return begin(selection, seed.value().orElseGet(desk().seeds()), terms);
    }

    private Move begin(Selection selection, long drawnBy, Terms terms) {
        try {
            return selection
                    .draw(desk().bank(), drawnBy)
                    .map(quiz -> QuizPages.start(desk(), quiz.on(terms), selection, begun, Closing.NONE))
                    .map(pages -> pages.first(ExamWording.terms(terms)))
                    .<Move>map(Move.Turn::new)
                    .orElseGet(() -> told("No question fits: untick an article or a tag."));
        } catch (NotKept e) {
            // An exam that cannot be kept does not begin.
            return told(String.valueOf(e.getMessage()));
        }
    }

    private Move told(String words) {
        tell(words);
        return Move.STAY;
    }
}
