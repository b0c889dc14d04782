/** JSON: texts as its strings, and a writer of it. Pure; it knows nothing of banks, and writes to no stream itself. */
@NullMarked
package lectern.json;

import org.jspecify.annotations.NullMarked;
