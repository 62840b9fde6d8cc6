/**
 * The command line: ask in the terminal, match a stream, score labelled files, check a playbook. A
 * command reads its arguments, makes one call, and prints.
 */
@NullMarked
package app.counterpoint.cli;

import org.jspecify.annotations.NullMarked;
