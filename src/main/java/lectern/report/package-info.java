/**
 * What was found in banks, written out: for people, for programs, for GitHub and in SARIF. Pure; it checks nothing and
 * writes to no stream itself.
 */
@NullMarked
package lectern.report;

import org.jspecify.annotations.NullMarked;
