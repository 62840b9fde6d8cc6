/**
 * What the app tells Slack about itself in {@code manifest.yml}, and whether what Slack granted is
 * what stands there.
 */
@NullMarked
package app.counterpoint.slack.manifest;

import org.jspecify.annotations.NullMarked;
