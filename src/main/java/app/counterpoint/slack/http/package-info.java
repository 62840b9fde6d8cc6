/**
 * The ways Slack's requests arrive: over HTTP, checked before they are parsed, or over Socket Mode.
 * Also what operators look at: health, readiness, metrics.
 */
@NullMarked
package app.counterpoint.slack.http;

import org.jspecify.annotations.NullMarked;
