/**
 * A quiz as a pure function: sessions, events, effects, marking, results. Time and chance come in with the event or as
 * the quiz's seed; it reads no files, asks no clock and throws at no event.
 */
@NullMarked
package lectern.quiz;

import org.jspecify.annotations.NullMarked;
