/** Makes the packages of {@code mvn -Pdist package}; nothing of it is shipped. */
@NullMarked
package lectern.dist;

import org.jspecify.annotations.NullMarked;
