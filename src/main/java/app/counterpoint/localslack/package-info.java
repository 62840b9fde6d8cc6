/**
 * A small Slack on this machine, for trying the app in a browser and for testing it: the Web API
 * with Slack's shapes, checks and errors, signed deliveries to the app, and a page. Knows nothing
 * of the app behind it.
 */
@NullMarked
package app.counterpoint.localslack;

import org.jspecify.annotations.NullMarked;
