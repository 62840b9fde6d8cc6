/**
 * The optional language model, which may fit the playbook's words to a deal: the endpoint's two
 * dialects over HTTP, what the model is told, the names that are masked before anything leaves the
 * machine, and all that ends in the playbook's own words when something goes wrong. What the model
 * says is judged in {@link app.counterpoint.llm.guard}.
 */
@NullMarked
package app.counterpoint.llm;

import org.jspecify.annotations.NullMarked;
