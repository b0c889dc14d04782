package lectern.anchor;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lectern.model.Range;

/** What became of looking for a quote. Only {@link Found} verifies a citation. */
public sealed interface Verdict {
    /** From this confidence on a place is accepted without a person looking at it. */
    double SURE = 0.9;

    /** How the article's words and the quote's agree. */
    enum Agreement {
        /** Character for character. */
        EXACT,
        /** But for white space, quotes, dashes, ligatures and invisible marks. */
        TYPOGRAPHY
    }

    /** Why a quote is not there. */
    enum Reason {
        /** It, or the fragment of it, occurs, but not with this before and after it; the places are where it does. */
        CONTEXT,
        /** Each fragment occurs, but not in this order; the places are the fragments'. */
        ORDER,
        /** It stands only in what the bank skips, there. */
        SKIPPED,
        /** Its first words stand there, then the article goes on differently. */
        BEGINNING,
        /** Its last words stand there, but other words before them. */
        ENDING,
        /** Nothing like it stands anywhere. */
        NOWHERE
    }

    /**
     * The quote stands there, once.
     *
     * @param fragments in the article's raw text, in order, at least one, without white space at their ends
     */
    record Found(Agreement agreement, List<Range> fragments) implements Verdict {
        public Found {
            fragments = List.copyOf(fragments);
        }
    }

    /**
     * The quote stands there more than once.
     *
     * @param rivals where, from first to last fragment; the first ones if there are very many
     * @param count how many there are in all
     */
    record Ambiguous(List<Range> rivals, int count) implements Verdict {
        public Ambiguous {
            rivals = List.copyOf(rivals);
        }
    }

    /**
     * The quote stands there but for capitals and accents.
     *
     * @param fragments in the article's raw text, in order, at least one
     * @param confidence how sure it is that this is the place, from 0 to 1
     */
    record OtherCase(List<Range> fragments, double confidence) implements Verdict {
        public OtherCase {
            fragments = List.copyOf(fragments);
        }
    }

    /**
     * Something else stands where the quote most likely comes from.
     *
     * @param fragments what the article reads there, in its raw text, in order, at least one
     * @param confidence how sure it is that this is the place, from 0 to 1
     * @param facts what the difference bears on; empty if it is one of wording only
     */
    record Changed(List<Range> fragments, double confidence, Set<Fact> facts) implements Verdict {
        public Changed {
            fragments = List.copyOf(fragments);
            facts = Collections.unmodifiableSet(facts.isEmpty() ? Set.of() : EnumSet.copyOf(facts));
        }
    }

    /**
     * The quote does not stand there.
     *
     * @param words the fragment that is amiss, normalised
     * @param places what the reason speaks of, in the raw text; may be empty
     */
    record Missing(Reason reason, String words, List<Range> places) implements Verdict {
        public Missing {
            places = List.copyOf(places);
        }
    }
}
