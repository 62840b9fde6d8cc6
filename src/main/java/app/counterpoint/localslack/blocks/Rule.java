package app.counterpoint.localslack.blocks;

import com.fasterxml.jackson.databind.JsonNode;

/** What a value must be. */
interface Rule {

  /** Adds to {@code problems} what is wrong with a value. */
  void check(JsonNode value, String at, Problems problems);

  /** Both rules. */
  default Rule and(Rule other) {
    return (value, at, problems) -> {
      check(value, at, problems);
      other.check(value, at, problems);
    };
  }
}
