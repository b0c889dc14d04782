/**
 * JSON: texts as its strings, a writer of it, and a reader of flat objects. Pure; it knows nothing of banks, and touches
 * no stream itself.
 */
@NullMarked
package lectern.json;

import org.jspecify.annotations.NullMarked;
