package lectern.anchor;

import lectern.anchor.Likeness.Place;

/** How sure it is that a place is the one a quote comes from, as a probability. */
final class Confidence {
    private Confidence() {}

    /**
     * The confidence from 0 to 1.
     *
     * @param length of the quote, in chars
     * @param lead over the next place
     */
    static double of(Place place, int length, double lead, Weights.Odds odds) {
        double beyondChance = Math.max(0, place.quote() - (1 - Weights.MOST_ERRORS));
        double evidence = Math.min(length, Weights.LONG_QUOTE) / 10.0 * beyondChance;
        double logOdds = odds.base()
                + odds.quote() * place.quote()
                + odds.words() * place.words()
                + odds.evidence() * evidence
                + odds.lead() * Math.min(lead, Weights.CLEAR_LEAD)
                + odds.context() * place.context();
        return 1 / (1 + Math.exp(-logOdds));
    }
}
