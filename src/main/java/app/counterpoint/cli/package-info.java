/** TODO. */
@NullMarked
package app.counterpoint.cli;

import org.jspecify.annotations.NullMarked;
