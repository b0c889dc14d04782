/**
 * The record of what a learner did: entries that are appended and never rewritten, the port by which they are kept, and
 * what follows from them. Pure: it knows no file and no clock; {@code history.jdbc} is the store.
 */
@NullMarked
package lectern.history;

import org.jspecify.annotations.NullMarked;
