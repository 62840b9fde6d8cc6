/** What all of the Slack side shares; everything else is in the packages below. */
@NullMarked
package app.counterpoint.slack;

import org.jspecify.annotations.NullMarked;
