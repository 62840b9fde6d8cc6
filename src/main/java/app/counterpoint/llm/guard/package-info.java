/**
 * The guard over a model's words: pure functions from a text and what it was made from to a
 * verdict. Knows no network, no model and no clock, and would rather keep the playbook's words than
 * let one through that nobody wrote.
 */
@NullMarked
package app.counterpoint.llm.guard;

import org.jspecify.annotations.NullMarked;
