/**
 * The command line: commands, settings, exit codes, files of the user's own. The only room that wires the others
 * together, and the only one that sees Picocli; nobody imports it.
 */
@NullMarked
package lectern.cli;

import org.jspecify.annotations.NullMarked;
