package lectern.front.tui;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.tui.terminal.Key;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.study.Draw;
import lectern.study.Filter;
import lectern.study.Selection;
import lectern.view.Block;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.TextField;
import lectern.view.Wording;

/** Which questions, and how many. */
final class SetupPage extends Page {
    private static final int NUMBER_ROW = 0;
    private static final int SEED_ROW = 1;
    private static final int FIRST_ARTICLE_ROW = 2;

    private final Consumer<QuizPages> begun;
    private final Set<ArticleId> articles = new TreeSet<>();
    private final Set<String> tags = new TreeSet<>();
    private final List<String> allTags;
    private TextField number = TextField.of(String.valueOf(Selection.USUAL_COUNT));
    private TextField seed = TextField.EMPTY;
    private int selected;

    /**
     * The page.
     *
     * @param begun is told of the quiz that begins
     */
    SetupPage(Desk desk, Consumer<QuizPages> begun) {
        super(desk);
        this.begun = begun;
        this.allTags = desk.bank().tags();
    }

    @Override
    Context context() {
        return Context.SETUP;
    }

    @Override
    String title() {
        return "Set up a quiz";
    }

    @Override
    String status() {
        return Wording.questions(matching()) + " match";
    }

    private int matching() {
        return Draw.from(desk().bank(), filter()).questions().size();
    }

    private Filter filter() {
        return new Filter(articles, tags, Set.of(), Set.of());
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        field(block, NUMBER_ROW, "Number of questions  ", number);
        field(block, SEED_ROW, "Seed (empty: by chance)  ", seed);
        block.gap().line(Line.of("Articles (none ticked: all)", Role.TITLE));
        List<Article> all = desk().bank().articles();
        for (int i = 0; i < all.size(); i++) {
            Article article = all.get(i);
            tick(block, FIRST_ARTICLE_ROW + i, articles.contains(article.id()), Wording.oneLine(article.title()));
        }
        if (!allTags.isEmpty()) {
            block.gap().line(Line.of("Tags (none ticked: all)", Role.TITLE));
        }
        for (int i = 0; i < allTags.size(); i++) {
            tick(block, firstTagRow() + i, tags.contains(allTags.get(i)), allTags.get(i));
        }
        return block.build();
    }

    private void field(Block.Builder block, int row, String label, TextField field) {
        boolean here = row == selected;
        block.row(here, () -> {
            if (here) {
                field.addTo(block, Line.of(desk().glyphs().pointer() + " " + label, Role.SELECTED));
            } else {
                block.line(Line.of("  " + label, Role.TEXT).and(field.text(), Role.TEXT));
            }
        });
    }

    private void tick(Block.Builder block, int row, boolean ticked, String name) {
        boolean here = row == selected;
        String lead = (here ? desk().glyphs().pointer() : " ") + (ticked ? " [x] " : " [ ] ");
        Role role = here ? Role.SELECTED : Role.TEXT;
        block.row(here, () -> block.hanging(Line.of(lead, role), name, role));
    }

    private int firstTagRow() {
        return FIRST_ARTICLE_ROW + desk().bank().articles().size();
    }

    @Override
    void moved(int rows) {
        selected(within(selected + rows, firstTagRow() + allTags.size()));
    }

    @Override
    void selected(int row) {
        selected = row;
        follow();
    }

    @Override
    Move clicked(int row) {
        selected(row);
        return on(Command.TICK);
    }

    @Override
    boolean takesPaste() {
        return selected <= SEED_ROW;
    }

    @Override
    void typed(String text) {
        if (selected > SEED_ROW) {
            return;
        }
        if (!text.strip().chars().allMatch(c -> c >= '0' && c <= '9')) {
            tell("Only digits make a number.");
        } else if (selected == NUMBER_ROW) {
            number = inserted(number, text.strip());
        } else {
            seed = inserted(seed, text.strip());
        }
        follow();
    }

    @Override
    void edited(Key key) {
        if (selected == NUMBER_ROW) {
            number = FieldKeys.edited(number, key);
        } else if (selected == SEED_ROW) {
            seed = FieldKeys.edited(seed, key);
        }
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case START -> start();
            case TICK -> {
                tickSelected();
                yield Move.STAY;
            }
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case BACK -> Move.BACK;
            default -> Move.STAY;
        };
    }

    private void tickSelected() {
        List<Article> all = desk().bank().articles();
        if (selected >= firstTagRow()) {
            toggle(tags, allTags.get(selected - firstTagRow()));
        } else if (selected >= FIRST_ARTICLE_ROW) {
            toggle(articles, all.get(selected - FIRST_ARTICLE_ROW).id());
        }
        follow();
    }

    private static <T> void toggle(Set<T> set, T member) {
        if (!set.remove(member)) {
            set.add(member);
        }
    }

    private Move step(int by) {
        if (selected == NUMBER_ROW) {
            long wanted = value(number).orElse(0) + by;
            number = TextField.of(String.valueOf(Math.max(1, Math.min(wanted, Math.max(1, matching())))));
        }
        if (selected == SEED_ROW) {
            seed = by < 0 ? seed.left() : seed.right();
        }
        return Move.STAY;
    }

    private static OptionalLong value(TextField digits) {
        try {
            return OptionalLong.of(Long.parseLong(digits.text()));
        } catch (NumberFormatException tooLongOrEmpty) {
            return OptionalLong.empty();
        }
    }

    private Move start() {
        OptionalLong count = value(number);
        if (count.isEmpty() || count.getAsLong() < 1) {
            tell("How many questions? Type a number from 1 on.");
            return Move.STAY;
        }
        if (!seed.text().isEmpty() && value(seed).isEmpty()) {
            tell("That seed is too long: 18 digits at most.");
            return Move.STAY;
        }
        Selection selection = new Selection(filter(), (int) Math.min(count.getAsLong(), Integer.MAX_VALUE));
        long drawnBy = value(seed).orElseGet(desk().seeds());
        return QuizPages.draw(desk(), selection, drawnBy, begun)
                .map(QuizPages::current)
                .<Move>map(Move.Turn::new)
                .orElseGet(() -> {
                    tell("No question fits: untick an article or a tag.");
                    return Move.STAY;
                });
    }
}
