/**
 * From a folder of YAML and articles to a verified bank, or to all that is wrong with it.
 * It reads files and writes none; it prints nothing, asks no questions, and parses YAML only through its own room for that.
 */
@NullMarked
package lectern.bank;

import org.jspecify.annotations.NullMarked;
