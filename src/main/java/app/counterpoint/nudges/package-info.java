/**
 * What managers share: nudges, when and where they go out, and what became of each delivery. The
 * database is the truth; the {@link app.counterpoint.nudges.Agenda} only wakes the {@link
 * app.counterpoint.nudges.Nudger} when something is due, and can be written again from it.
 */
@NullMarked
package app.counterpoint.nudges;

import org.jspecify.annotations.NullMarked;
