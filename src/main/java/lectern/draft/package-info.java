/**
 * A first bank made from articles: what bank.yaml and a file of questions say to begin with. Pure; it reads and writes
 * no files, and what it suspects it leaves to people to confirm.
 */
@NullMarked
package lectern.draft;

import org.jspecify.annotations.NullMarked;
