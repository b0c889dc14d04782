package lectern.front.tui;

import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.model.Article;
import lectern.view.Block;
import lectern.view.Wording;

/** The articles of the bank, to choose one to read. */
final class ArticlesPage extends ListPage {

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
    int count() {
        return articles().size();
    }

    @Override
    Command use() {
        return Command.OPEN;
    }

    @Override
    String title() {
        return "Articles";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        int chosen = chosen();
        for (int i = 0; i < articles().size(); i++) {
            Article article = articles().get(i);
            int questions = desk().bank()
                    .questions()
                    .where(question -> question.articles().contains(article.id()))
                    .size();
            String by = article.publisher().isEmpty() ? "" : Wording.oneLine(article.publisher()) + ", ";
            add(
                    block,
                    i == chosen,
                    Wording.oneLine(article.title()),
                    List.of(by + Wording.questions(questions) + ", " + Wording.oneLine(article.file())));
        }
        return block.build();
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case OPEN -> new Move.Open(ReaderPage.of(desk(), articles().get(chosen()), 0));
            case BACK -> Move.BACK;
            default -> Move.STAY;
        };
    }
}
