package lectern.schedule;

/**
 * What an optimiser made of a learner's reviews.
 *
 * @param parameters the defaults if there was too little to learn from
 * @param extent what was fitted
 * @param before how well the defaults foretell these reviews
 * @param after how well the parameters do, on the same reviews
 */
public record Fit(Parameters parameters, Extent extent, Evaluation before, Evaluation after) {
    /** How much of the model was fitted. */
    public enum Extent {
        /** Too few observations. */
        NOTHING,
        /** The stabilities after the first review, w0 to w3. */
        FIRST_STABILITIES,
        /** All weights. */
        EVERYTHING
    }
}
