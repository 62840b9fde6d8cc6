/**
 * The tip nobody asked for: whether a message in a deal channel is worth a private word to its
 * author, and every reason to be silent. Pure but for the stores it asks.
 */
@NullMarked
package app.counterpoint.tips;

import org.jspecify.annotations.NullMarked;
