package lectern.study;

import lectern.statistics.Retention;

/**
 * What a year of study came to.
 *
 * @param retention of what came due on a later day, over the whole year
 * @param expected the mean probability of recall that the schedule saw in these reviews; not a number in boxes
 * @param known the mean probability of recall of all items, on day 365 before anything is answered
 * @param knownLately the mean of that over the last 90 days
 * @param knownAllYear the mean of that over all days, each of the items met by then
 */
record Year(Retention retention, double expected, double known, double knownLately, double knownAllYear) {
    double reviewsADay() {
        return (double) retention.reviews() / MadeUpLearner.DAYS;
    }
}
