package app.counterpoint.localslack;

import app.counterpoint.localslack.blocks.BlockKit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Incoming on their way in: checked, and with the ids that Slack fills in. */
final class Incoming {
  private static final String FORMAT = "invalid_blocks_format";

  private Incoming() {}

  /** The blocks of a call; none if it has none. */
  static ArrayNode checked(Call call, Ids ids) {
    if (!call.has("blocks")) {
      return Json.array();
    }
    if (!(call.json("blocks") instanceof ArrayNode blocks)) {
      throw Refusal.of(FORMAT);
    }
    return checked(blocks, ids);
  }

  /** Incoming of a message. */
  static ArrayNode checked(ArrayNode blocks, Ids ids) {
    List<String> problems = BlockKit.message(blocks);
    if (!problems.isEmpty()) {
      throw Refusal.because("invalid_blocks", problems);
    }
    return filled(blocks, ids);
  }

  /** A view with its blocks checked and filled. */
  static ObjectNode view(JsonNode view, String type, Ids ids) {
    List<String> problems = BlockKit.view(view, type);
    if (!problems.isEmpty()) {
      throw Refusal.because("invalid_arguments", problems);
    }
    ObjectNode filled = view.deepCopy();
    filled.set("blocks", filled((ArrayNode) view.get("blocks"), ids));
    return filled;
  }

  /** Gives an id to each block and element that has none. */
  private static ArrayNode filled(ArrayNode blocks, Ids ids) {
    ArrayNode filled = blocks.deepCopy();
    for (JsonNode block : filled) {
      fill(block, "block_id", ids);
    }
    Inputs.elements(filled).stream()
        .filter(found -> !found.type().startsWith("rich_text"))
        .filter(found -> !List.of("plain_text", "mrkdwn", "image").contains(found.type()))
        .forEach(found -> fill(found.element(), "action_id", ids));
    return filled;
  }

  private static void fill(JsonNode node, String key, Ids ids) {
    if (!node.has(key)) {
      ((ObjectNode) node).put(key, ids.next("b"));
    }
  }
}
