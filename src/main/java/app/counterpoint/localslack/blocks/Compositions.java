package app.counterpoint.localslack.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The composition objects: texts, options, confirmations, filters. */
final class Compositions {
  static final Rule CONFIRM =
      Shape.empty()
          .must("title", plain(100))
          .must("text", text(300))
          .must("confirm", plain(30))
          .must("deny", plain(30))
          .may("style", Values.oneOf("primary", "danger"));

  static final Rule FILTER =
      Shape.empty()
          .may("include", Values.list(1, 4, Values.oneOf("im", "mpim", "private", "public")))
          .may("exclude_external_shared_channels", Values.BOOLEAN)
          .may("exclude_bot_users", Values.BOOLEAN);

  static final Rule DISPATCH =
      Shape.empty()
          .may(
              "trigger_actions_on",
              Values.list(1, 2, Values.oneOf("on_enter_pressed", "on_character_entered")));

  /** An option of a menu, which can show plain text only. */
  static final Shape MENU_OPTION = option(plain(75));

  /** An option of checkboxes or radio buttons. */
  static final Shape BOX_OPTION = option(text(75));

  static final Rule OVERFLOW_OPTION = MENU_OPTION.may("url", Values.text(3000));

  static final Rule MENU_OPTIONS = Values.list(1, 100, MENU_OPTION);

  static final Rule MENU_GROUP =
      Shape.empty().must("label", plain(75)).must("options", MENU_OPTIONS);

  static final Rule MENU_GROUPS = Values.list(1, 100, MENU_GROUP);

  private Compositions() {}

  static Types plain(int most) {
    return new Types(Map.of("plain_text", plainShape(most)));
  }

  static Types text(int most) {
    return plain(most).or(new Types(Map.of("mrkdwn", mrkdwnShape(most))));
  }

  private static Rule plainShape(int most) {
    return Shape.typed().must("text", Values.text(most)).may("emoji", Values.BOOLEAN);
  }

  private static Rule mrkdwnShape(int most) {
    return Shape.typed().must("text", Values.text(most)).may("verbatim", Values.BOOLEAN);
  }

  private static Shape option(Rule text) {
    return Shape.empty()
        .must("text", text)
        .must("value", Values.text(150))
        .may("description", text);
  }

  /** A picture, as a block or inside another. */
  static Shape picture() {
    Rule file = Shape.empty().may("id", Values.text(100)).may("url", Values.text(3000));
    return Shape.typed()
        .must("alt_text", Values.text(2000))
        .either("image_url", Values.text(3000), "slack_file", file);
  }

  /** What is chosen at first must be on offer. */
  static Rule initialIsOffered(String initial) {
    return (element, at, problems) -> {
      JsonNode chosen = element.path(initial);
      List<JsonNode> options = chosen.isArray() ? items(chosen) : List.of(chosen);
      if (element.has(initial) && !offered(element).containsAll(options)) {
        problems.add("must be among the options", at + "/" + initial);
      }
    };
  }

  private static List<JsonNode> offered(JsonNode element) {
    List<JsonNode> offered = items(element.path("options"));
    element.path("option_groups").forEach(group -> offered.addAll(items(group.path("options"))));
    return offered;
  }

  private static List<JsonNode> items(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }
}
