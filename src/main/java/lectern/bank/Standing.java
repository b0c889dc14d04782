package lectern.bank;

import lectern.anchor.Verdict;

/** How a citation stands with its article. Only the first two verify it. */
public enum Standing {
    /** The article has these words, character for character. */
    EXACT,
    /** It has them but for white space, quotes, dashes, ligatures and invisible marks. */
    TYPOGRAPHY,
    /** It has them but for capitals and accents. */
    CASE,
    /** It says something else where the words most likely come from. */
    CHANGED,
    /** It has them more than once. */
    AMBIGUOUS,
    /** It does not have them. */
    MISSING;

    /** Whether the article bears the citation out. */
    public boolean verifies() {
        return this == EXACT || this == TYPOGRAPHY;
    }

    static Standing of(Verdict verdict) {
        if (verdict instanceof Verdict.Found found) {
            return found.agreement() == Verdict.Agreement.EXACT ? EXACT : TYPOGRAPHY;
        }
        if (verdict instanceof Verdict.OtherCase) {
            return CASE;
        }
        if (verdict instanceof Verdict.Changed) {
            return CHANGED;
        }
        return verdict instanceof Verdict.Ambiguous ? AMBIGUOUS : MISSING;
    }
}
