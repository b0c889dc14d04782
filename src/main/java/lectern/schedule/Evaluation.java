package lectern.schedule;

/**
 * How well a model foretold what was recalled; the less, the better.
 *
 * @param observations reviews on a later day than the one before
 * @param logLoss −ln of the probability given to what happened, the mean weighted by recency
 * @param rmseBins how far predicted and actual recall lie apart, 0 to 1: the root of the mean square over groups of alike
 *     observations
 */
public record Evaluation(int observations, double logLoss, double rmseBins) {}
