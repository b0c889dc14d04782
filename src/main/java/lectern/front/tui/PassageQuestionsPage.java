package lectern.front.tui;

import java.util.List;
import lectern.front.Closing;
import lectern.front.Command;
import lectern.front.Context;
import lectern.model.Article;
import lectern.model.Question;
import lectern.model.Range;
import lectern.study.Draw;
import lectern.study.Filter;
import lectern.study.Selection;
import lectern.view.Block;
import lectern.view.ReaderWording;
import lectern.view.Wording;

/** The questions that a passage settles, to practise one or all of them. */
final class PassageQuestionsPage extends ListPage {
    private final List<Question> questions;

    private PassageQuestionsPage(Desk desk, List<Question> questions) {
        super(desk);
        this.questions = questions;
    }

    /** Those that cite any of some stretches of an article. */
    static PassageQuestionsPage on(Desk desk, Article article, List<Range> stretches) {
        return new PassageQuestionsPage(desk, desk.bank().citing(article, stretches));
    }

    boolean isEmpty() {
        return questions.isEmpty();
    }

    @Override
    Context context() {
        return Context.QUESTIONS;
    }

    @Override
    int count() {
        return questions.size();
    }

    @Override
    Command use() {
        return Command.PRACTISE;
    }

    @Override
    String title() {
        return Wording.questions(questions.size()) + " on this passage";
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        Block.Builder block = new Block.Builder(columns);
        int chosen = chosen();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            add(block, i == chosen, Wording.oneLine(Wording.gist(question)), List.of(ReaderWording.kind(question)));
        }
        return block.build();
    }

    @Override
    String whyNot(Command command) {
        boolean practising = command == Command.PRACTISE || command == Command.PRACTISE_ALL;
        return practising && !desk().logbook().keeps()
                ? "Leave the study first: answers that are given here would not be kept."
                : "";
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case PRACTISE -> practise(List.of(questions.get(chosen())));
            case PRACTISE_ALL -> practise(questions);
            case BACK -> Move.BACK;
            default -> Move.STAY;
        };
    }

    private Move practise(List<Question> some) {
        QuizPages pages = QuizPages.start(
                desk(),
                Draw.inOrder(desk().bank(), some, desk().seeds().getAsLong()),
                new Selection(Filter.ALL, some.size()),
                underway -> {},
                Closing.NONE);
        return new Move.Open(pages.first(""));
    }
}
