/**
 * The deals that are talked about: in which channels we listen, and which deal a message is about.
 */
@NullMarked
package app.counterpoint.deals;

import org.jspecify.annotations.NullMarked;
