/**
 * The week in numbers, for managers who asked for it: what came up, what helped, what found no
 * answer, and whom nudges reached. Names nobody, and counts no group below five.
 */
@NullMarked
package app.counterpoint.digest;

import org.jspecify.annotations.NullMarked;
