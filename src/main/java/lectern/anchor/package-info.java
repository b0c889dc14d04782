/**
 * From a quote to its place in an article: found, ambiguous or missing.
 * Pure; it reads no files, and never alters, trims or guesses an article's words.
 */
@NullMarked
package lectern.anchor;

import org.jspecify.annotations.NullMarked;
