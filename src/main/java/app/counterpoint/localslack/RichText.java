package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The blocks that Slack makes of what a person types. */
final class RichText {
  private RichText() {}

  static ArrayNode of(String text, Ids ids) {
    ObjectNode block = Json.object().put("type", "rich_text").put("block_id", ids.next("b"));
    ObjectNode section = block.putArray("elements").addObject().put("type", "rich_text_section");
    section.putArray("elements").addObject().put("type", "text").put("text", Markup.plain(text));
    return Json.array().add(block);
  }
}
