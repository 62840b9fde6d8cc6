/**
 * One class for each way in from Slack, in three moves: payload to record, one call, result to
 * view.
 */
@NullMarked
package app.counterpoint.slack.listeners;

import org.jspecify.annotations.NullMarked;
