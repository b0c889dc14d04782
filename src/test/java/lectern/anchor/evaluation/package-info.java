/** How well quotes are found again in articles that were edited: seeded trials and their table. */
@NullMarked
package lectern.anchor.evaluation;

import org.jspecify.annotations.NullMarked;
