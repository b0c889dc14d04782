/**
 * What responses are worth: a small rule for each type of question, what a near miss is, and the scheme that makes
 * points of marks. It knows nothing of quizzes, clocks or people.
 */
@NullMarked
package lectern.marking;

import org.jspecify.annotations.NullMarked;
