/** What to ask next: filters and the draw. Pure; chance comes as a seed. It marks nothing and shows nothing. */
@NullMarked
package lectern.study;

import org.jspecify.annotations.NullMarked;
