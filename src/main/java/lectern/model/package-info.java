/**
 * What a verified bank is made of: questions, options, articles, passages and their ids, all immutable.
 * It reads no files, knows no clock and no chance, and uses no other room.
 */
@NullMarked
package lectern.model;

import org.jspecify.annotations.NullMarked;
