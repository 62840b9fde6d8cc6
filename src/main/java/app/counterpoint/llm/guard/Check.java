package app.counterpoint.llm.guard;

import java.util.Optional;

/** One rule for a model's words. */
@FunctionalInterface
interface Check {
  /** The first words that break the rule; empty where none do. */
  Optional<String> offence(String text, Evidence evidence);
}
