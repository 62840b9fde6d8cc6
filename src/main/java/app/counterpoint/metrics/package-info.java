/** What is counted and timed, by name; the one place that knows the metrics library. */
@NullMarked
package app.counterpoint.metrics;

import org.jspecify.annotations.NullMarked;
