/**
 * Finds out from Slack's answers who can read a channel and who somebody is; unknown is outside.
 */
@NullMarked
package app.counterpoint.slack.gate;

import org.jspecify.annotations.NullMarked;
