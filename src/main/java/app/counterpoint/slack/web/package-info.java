/**
 * The calls to Slack's Web API, each answered with the raw JSON or with the reason why not. The
 * decisions that keep coaching from customers rest on what Slack really said, and the SDK's own
 * types read a missing field as false.
 */
@NullMarked
package app.counterpoint.slack.web;

import org.jspecify.annotations.NullMarked;
