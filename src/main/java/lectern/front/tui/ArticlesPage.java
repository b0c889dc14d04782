package lectern.front.tui;

import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.model.Article;
import lectern.view.Block;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Wording;

/** The articles of the bank, to choose one to read. */
final class ArticlesPage extends Page {
    private int selected;

    ArticlesPage(Desk desk) {
        super(desk);
    }

    private List<Article> articles() {
        return desk().bank().articles();
    }

    @Override
    Context context() {
        return Context.ARTICLES;
    }

    @Override
    String title() {
        return "Articles";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        for (int i = 0; i < articles().size(); i++) {
            Article article = articles().get(i);
            boolean here = i == selected;
            Line lead = Line.of((here ? desk().glyphs().pointer() : " ") + " ", here ? Role.SELECTED : Role.KEY);
            block.row(here, () -> {
                block.hanging(lead, Wording.oneLine(article.title()), here ? Role.SELECTED : Role.TEXT);
                int questions = desk().bank()
                        .questions()
                        .where(question -> question.articles().contains(article.id()))
                        .size();
                String by = article.publisher().isEmpty() ? "" : Wording.oneLine(article.publisher()) + ", ";
                block.hanging(
                        Line.of("  ", Role.DIM),
                        by + Wording.questions(questions) + ", " + Wording.oneLine(article.file()),
                        Role.DIM);
            });
        }
        return block.build();
    }

    @Override
    void moved(int rows) {
        selected(within(selected + rows, articles().size()));
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
            case OPEN -> new Move.Open(ReaderPage.of(desk(), articles().get(selected), 0));
            case BACK -> Move.BACK;
            default -> Move.STAY;
        };
    }
}
