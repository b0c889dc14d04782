/**
 * The history in a file: SQLite, its migrations, and what is done when the file or the disk fails. It decides nothing
 * about what is kept; nothing else knows SQL.
 */
@NullMarked
package lectern.history.jdbc;

import org.jspecify.annotations.NullMarked;
