/**
 * The one place from which anything is said: to a channel, to one person in a channel, or in a
 * direct message; and the taking back of what was said in a channel.
 */
@NullMarked
package app.counterpoint.slack.posting;

import org.jspecify.annotations.NullMarked;
