package lectern.front.tui;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Passage;
import lectern.view.ReaderWording;

/** What the reader has done outside the screen: by another program, or by the terminal's clipboard. */
final class ArticleErrands {
    private ArticleErrands() {}

    /** Lends the terminal to a program until it ends; if it is missing, that is told. */
    static Move started(Outside.Program program) {
        if (program instanceof Outside.Program.Missing missing) {
            return new Move.Told(missing.why());
        }
        Outside.Program.Ready ready = (Outside.Program.Ready) program;
        return new Move.Errand(display -> {
            List<String> told = new ArrayList<>();
            display.lend(() -> told.add(ready.run().get()));
            return String.join(" ", told);
        });
    }

    /** Copies a passage in the article's words, with its place. */
    static Move copy(Passage passage) {
        String quoted = String.join("\n", ReaderWording.quoted(passage)) + "\n";
        return new Move.Errand(display -> display.copy(quoted)
                ? "Copied with where it stands, if this terminal lets programs copy."
                : "This passage is too long for a terminal to copy.");
    }
}
