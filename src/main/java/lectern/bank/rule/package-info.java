/**
 * The rules of good item writing, as far as a program can see them, each a class of its own.
 * They judge questions that have been read without error and only ever warn; pure, they read no files.
 */
@NullMarked
package lectern.bank.rule;

import org.jspecify.annotations.NullMarked;
