/**
 * Text as such: normalised forms with a map back, display columns, wrapping, sentences, what is unsafe to show. Pure,
 * and of no other room.
 */
@NullMarked
package lectern.text;

import org.jspecify.annotations.NullMarked;
