/** TODO. */
@NullMarked
package app.counterpoint.coaching;

import org.jspecify.annotations.NullMarked;
