package app.counterpoint.localslack.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Says what Slack would refuse. Each problem is a sentence with the place, such as {@code must be
 * less than 151 characters [json-pointer:/blocks/0/text/text]}; no problem means that Slack takes
 * it.
 */
public final class BlockKit {
  private static final String AT_BLOCKS = "/blocks";
  private static final int MOST_MARKDOWN = 12_000;
  private static final int LARGEST_VIEW = 250_000;

  private static final Rule MESSAGE = Values.list(0, 50, Blocks.IN_MESSAGES);
  private static final Rule VIEW_BLOCKS = Values.list(0, 100, Blocks.IN_VIEWS);

  private static final Shape VIEW =
      Shape.typed()
          .must("blocks", VIEW_BLOCKS)
          .may("private_metadata", Values.text(0, 3000))
          .may("callback_id", Values.text(0, 255))
          .may("external_id", Values.text(0, 255));

  private static final Rule MODAL =
      VIEW.must("title", Compositions.plain(24))
          .may("close", Compositions.plain(24))
          .may("submit", Compositions.plain(24))
          .may("clear_on_close", Values.BOOLEAN)
          .may("notify_on_close", Values.BOOLEAN)
          .may("submit_disabled", Values.BOOLEAN)
          .where(BlockKit::inputsNeedSubmit);

  private static final Map<String, Rule> VIEWS = Map.of("modal", MODAL, "home", VIEW);

  private static final Rule OPTIONS =
      Shape.empty()
          .either(
              "options",
              Values.list(0, 100, Compositions.MENU_OPTION),
              "option_groups",
              Values.list(0, 100, Compositions.MENU_GROUP));

  private BlockKit() {}

  /** What is wrong with the blocks of a message. */
  public static List<String> message(JsonNode blocks) {
    Problems problems = new Problems();
    MESSAGE.check(blocks, AT_BLOCKS, problems);
    Unique.check(blocks, AT_BLOCKS, problems);
    int markdown = 0;
    for (JsonNode block : blocks) {
      boolean counts = block.path("type").asText().equals("markdown");
      markdown += counts ? block.path("text").asText().length() : 0;
    }
    if (markdown > MOST_MARKDOWN) {
      problems.add("all markdown together must be less than 12001 characters", AT_BLOCKS);
    }
    return problems.all();
  }

  /**
   * What is wrong with a view.
   *
   * @param type what it has to be, {@code modal} or {@code home}
   */
  public static List<String> view(JsonNode view, String type) {
    Problems problems = new Problems();
    Rule rule = VIEWS.get(view.path("type").asText());
    if (rule == null || !view.path("type").asText().equals(type)) {
      problems.add("must be a " + type, "/view/type");
      return problems.all();
    }
    rule.check(view, "/view", problems);
    Unique.check(view.path("blocks"), "/view/blocks", problems);
    if (view.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST_VIEW) {
      problems.add("must be less than 250 kB", "/view");
    }
    return problems.all();
  }

  /** What is wrong with the options that an app found for a menu. */
  public static List<String> options(JsonNode answer) {
    Problems problems = new Problems();
    OPTIONS.check(answer, "", problems);
    return problems.all();
  }

  private static void inputsNeedSubmit(JsonNode view, String at, Problems problems) {
    for (JsonNode block : view.path("blocks")) {
      if (block.path("type").asText().equals("input") && !view.has("submit")) {
        problems.add("missing required field: submit", at);
        return;
      }
    }
  }
}
