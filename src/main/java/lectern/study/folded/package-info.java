/** What a learner's entries came to, as bytes that can be kept, and back. It opens no file. */
@NullMarked
package lectern.study.folded;

import org.jspecify.annotations.NullMarked;
