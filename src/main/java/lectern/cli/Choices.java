package lectern.cli;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import lectern.report.Report;

/** The words that the value of an option can be, for the completion of shells. */
abstract class Choices implements Iterable<String> {
    private final Supplier<List<String>> words;

    /**
     * Words of which nothing is known before they are asked for, as every start makes these objects.
     *
     * @param words finds them
     */
    Choices(Supplier<List<String>> words) {
        this.words = words;
    }

    @Override
    public final Iterator<String> iterator() {
        return words.get().iterator();
    }

    static final class Types extends Choices {
        Types() {
            super(Wanted::typeWords);
        }
    }

    static final class Levels extends Choices {
        Levels() {
            super(() -> List.of("1", "2", "3"));
        }
    }

    /** The handles of the bank that Lectern comes with: those of others are not known while a script is made. */
    static final class Articles extends Choices {
        Articles() {
            super(() -> Wanted.articleHandles(new DiskShelf().open(new BankChoice.BuiltIn()))
                    .words());
        }
    }

    static final class Colors extends Choices {
        Colors() {
            super(() -> List.of("auto", "always", "never"));
        }
    }

    static final class Themes extends Choices {
        Themes() {
            super(ThemeChoice::words);
        }
    }

    static final class CheckFormats extends Choices {
        CheckFormats() {
            super(() -> Report.FORMATS);
        }
    }

    static final class Shells extends Choices {
        Shells() {
            super(CompletionCommand.SHELLS::words);
        }
    }
}
