/**
 * What to ask next: filters and the draw; what a learner's entries come to, how an answer is rated, and the queue of what
 * is due. Pure; chance comes as a seed, the moment from outside. It marks nothing and shows nothing.
 */
@NullMarked
package lectern.study;

import org.jspecify.annotations.NullMarked;
