/**
 * What we posted where others read it: remembered without its words, so that it can be taken down
 * when its time is up or when somebody from outside joins.
 */
@NullMarked
package app.counterpoint.sharing;

import org.jspecify.annotations.NullMarked;
