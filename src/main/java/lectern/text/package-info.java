/**
 * Text without a terminal: normalising with a way back to the raw offsets, and how alike two words are.
 * Pure; it reads no files and uses no other room.
 */
@NullMarked
package lectern.text;

import org.jspecify.annotations.NullMarked;
