/**
 * Records to blocks: pure functions that see no client, store, clock or environment. The limits of
 * Slack's blocks are kept here and nowhere else.
 */
@NullMarked
package app.counterpoint.slack.views;

import org.jspecify.annotations.NullMarked;
