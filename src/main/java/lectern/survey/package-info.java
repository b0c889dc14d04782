/**
 * What can be said of a bank as a whole: how far a guesser gets who has read nothing, and what no question cites.
 * Pure; it reads no files and finds no fault with single questions.
 */
@NullMarked
package lectern.survey;

import org.jspecify.annotations.NullMarked;
