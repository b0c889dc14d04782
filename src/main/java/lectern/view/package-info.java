/**
 * What is shown: sessions and articles as styled lines, and all wording. Pure; it knows no terminal, reads no files and
 * no clock, and decides nothing.
 */
@NullMarked
package lectern.view;

import org.jspecify.annotations.NullMarked;
