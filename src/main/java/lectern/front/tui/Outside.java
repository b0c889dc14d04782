package lectern.front.tui;

import java.util.function.Supplier;
import lectern.model.Article;

/** Other programs, which have the terminal while they run. */
public interface Outside {
    /** There are none. */
    Outside NONE = new Outside() {
        @Override
        public Program editor(Article article, int line) {
            return new Program.Missing("There is no editor here.");
        }

        @Override
        public Program pager(Article article, int line) {
            return new Program.Missing("There is no pager here.");
        }
    };

    /** What a key would start. */
    sealed interface Program {
        /**
         * A program that can be started.
         *
         * @param run starts it and waits for its end; returns what is to be told then
         */
        record Ready(Supplier<String> run) implements Program {}

        /**
         * One that cannot.
         *
         * @param why what is missing and what to do
         */
        record Missing(String why) implements Program {}
    }

    /**
     * The editor, with an article's file.
     *
     * @param line of the raw file, from 1, for the editor to go to
     */
    Program editor(Article article, int line);

    /**
     * The pager, with what an article reads.
     *
     * @param line of the raw file, from 1, for the pager to go to
     */
    Program pager(Article article, int line);
}
