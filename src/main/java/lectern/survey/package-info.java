/**
 * What can be said of a bank as a whole: how far a guesser gets who has read nothing, what no question cites, and which
 * questions answer which.
 * Pure; it reads no files and finds no fault with single questions.
 */
@NullMarked
package lectern.survey;

import org.jspecify.annotations.NullMarked;
