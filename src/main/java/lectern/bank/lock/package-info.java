/**
 * What a bank remembers of where its citations were found: the lock, read from text and written to it.
 * Pure; it touches no files, and finds no quotes.
 */
@NullMarked
package lectern.bank.lock;

import org.jspecify.annotations.NullMarked;
