/**
 * What Slack takes for blocks and views, and what it refuses: types, fields, lengths and counts as
 * Slack's reference of late 2026 states them. Pure; an unknown type or field is refused too, so
 * that a slip of the pen does not pass.
 */
@NullMarked
package app.counterpoint.localslack.blocks;

import org.jspecify.annotations.NullMarked;
