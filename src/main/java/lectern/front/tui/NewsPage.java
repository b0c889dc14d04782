package lectern.front.tui;

import lectern.front.Command;
import lectern.front.Context;
import lectern.view.Block;
import lectern.view.Role;

/** Tells once what has happened to the learner's records. */
final class NewsPage extends Page {
    private final String news;

    NewsPage(Desk desk, String news) {
        super(desk);
        this.news = news;
    }

    @Override
    Context context() {
        return Context.NEWS;
    }

    @Override
    String title() {
        return "Your history";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        return new Block.Builder(columns).text(news, Role.TEXT).build();
    }

    @Override
    Move on(Command command) {
        return command == Command.BACK ? Move.BACK : Move.STAY;
    }
}
