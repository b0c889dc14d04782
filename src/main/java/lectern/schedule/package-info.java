/**
 * When an item is to be asked again: the memory model FSRS, cards derived by replaying reviews, forecasts, and the
 * fitting of the model to a learner. Pure: instants come with the reviews, chance as a seed; it reads no files and knows
 * neither questions nor where reviews are kept.
 */
@NullMarked
package lectern.schedule;

import org.jspecify.annotations.NullMarked;
