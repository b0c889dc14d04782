package lectern.classroom.file;

import java.util.Locale;
import lectern.marking.Certainty;

/** How results files name a certainty. */
final class CertaintyWord {
    private CertaintyWord() {}

    /** Such as "sure"; empty if none was declared. */
    static String of(Certainty certainty) {
        return certainty == Certainty.UNDECLARED ? "" : certainty.name().toLowerCase(Locale.ROOT);
    }
}
