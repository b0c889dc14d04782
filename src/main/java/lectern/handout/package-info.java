/**
 * A draw as an exercise on paper: what stands on it, and Markdown and HTML that hold it. Pure; it reads no files and
 * knows no date, and takes its words from what the screen says.
 */
@NullMarked
package lectern.handout;

import org.jspecify.annotations.NullMarked;
