/**
 * What a learner's reviews come to: retention, days, mastery, times.
 * Pure; the moment it speaks of is handed in. It reads no history and shows nothing.
 */
@NullMarked
package lectern.statistics;

import org.jspecify.annotations.NullMarked;
