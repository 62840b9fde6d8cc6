/**
 * Turns a {@link app.counterpoint.coaching.Question} into {@link app.counterpoint.coaching.Advice}:
 * which situation, which snippet of it, what else there is, or that there is nothing to say. Knows
 * neither Slack nor a terminal.
 */
@NullMarked
package app.counterpoint.coaching;

import org.jspecify.annotations.NullMarked;
