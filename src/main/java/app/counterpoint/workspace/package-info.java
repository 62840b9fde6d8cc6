/**
 * Who is in a customer's Slack and who can read what there: people, channels, and the question that
 * every adapter must be able to answer before anything is said. Knows no Slack type.
 */
@NullMarked
package app.counterpoint.workspace;

import org.jspecify.annotations.NullMarked;
