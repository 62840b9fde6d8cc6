package app.counterpoint.localslack.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Block ids are unique among the blocks, action ids within a block. */
final class Unique {
  private Unique() {}

  static void check(JsonNode blocks, String at, Problems problems) {
    Set<String> blockIds = new HashSet<>();
    int index = 0;
    for (JsonNode block : blocks) {
      once(block, "block_id", blockIds, at + "/" + index, problems);
      Set<String> actionIds = new HashSet<>();
      int element = 0;
      for (JsonNode item : block.path("elements")) {
        once(item, "action_id", actionIds, at + "/" + index + "/elements/" + element, problems);
        element++;
      }
      index++;
    }
  }

  private static void once(
      JsonNode node, String key, Set<String> seen, String at, Problems problems) {
    if (node.has(key) && !seen.add(node.path(key).asText())) {
      problems.add(key + " already exists", at + "/" + key);
    }
  }
}
